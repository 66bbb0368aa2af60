// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>

#include <memory>

using namespace mm::test;
using namespace Qt::StringLiterals;

/// What a person can say beforehand about sheets that are read on the command line.
class TestCliReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lettersOfATextFile();
    void questionsHaveChoices();
    void profileAnswersAndIsNamed();
    void profileCorrectsAndIsNamed();
    void damagedProfileIsRefused();
    void shelfAnswersOnlyWhenAsked();
    void letterForTheSender();
    void commentsForTheSender();
    void importSaysWhatItFindsAgainstTheDataset();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static Run check(const QString &file, const QStringList &rest)
    {
        return run(QStringList{u"check"_s, file} + rest);
    }
    /// The only file of a check in JSON.
    [[nodiscard]] static QJsonObject reading(const QString &file, const QStringList &rest = {})
    {
        const Run result = check(file, QStringList{u"--format"_s, u"json"_s} + rest);
        return result.json()[u"files"][0].toObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// The letters of the Macedonian and Serbian alphabets that windows-1251 keeps in one row, and Ј.
QByteArray windows1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool cyrillic = code >= 0x410 && code <= 0x44F;
        bytes += code == 0x458 ? char(0xBC)
            : cyrillic         ? static_cast<char>(code - 0x410 + 0xC0)
                               : static_cast<char>(code);
    }
    return bytes;
}

const QByteArray kUnknown = "Serbia\nIndicator,2025-07\nNew zorgs,7\n";
const QByteArray kProfile = R"({"format_version": 1, "profile": "Belgrade office", "answers": [
 {"question": "label_unknown", "about": "New zorgs", "answer": "new_arrivals"}]})";

} // namespace

void TestCliReading::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestCliReading::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? path(name) : QString();
}

void TestCliReading::lettersOfATextFile()
{
    const QString text = u"Северна Македонија\nПоказател;јули 2025\nНовопристигнати лица;7\n"_s;
    const QString file = write(u"sheet.csv"_s, windows1251(text));
    const QJsonObject right = reading(file, {u"--encoding"_s, u"windows-1251"_s});
    QCOMPARE(right[u"observations"][0][u"country"].toString(), u"MKD"_s);
    QCOMPARE(right[u"observations"][0][u"value"].toInt(), 7);
    for (const QJsonValue issue : right[u"issues"].toArray()) {
        QVERIFY(issue[u"code"] != u"encoding_guessed"_s);
    }
    const QJsonObject wrong = reading(file, {u"--encoding"_s, u"windows-1250"_s});
    QVERIFY(wrong[u"observations"].toArray().isEmpty());
    QCOMPARE(check(file, {u"--encoding"_s, u"morse"_s}).status, 2);
}

void TestCliReading::questionsHaveChoices()
{
    const QString file = write(u"sheet.csv"_s, "Indicator,2025-07\nNew arrivals,about 7\n");
    const QJsonArray questions = reading(file)[u"questions"].toArray();
    QVERIFY(!questions.isEmpty());
    for (const QJsonValue question : questions) {
        for (const auto *field : {u"code", u"cell", u"text"}) {
            QVERIFY(!question[QStringView(field)].toString().isEmpty());
        }
        QVERIFY(question[u"choices"].isArray());
    }
    QCOMPARE(questions[0][u"code"].toString(), u"country_unknown"_s);
    QCOMPARE(questions[0][u"choices"][0].toString(), u"ALB"_s);
    QCOMPARE(questions[0][u"choices"].toArray().size(), 6);
    // A person reads the same.
    const Run text = check(file, {});
    QCOMPARE(text.status, 1);
    QVERIFY2(text.err.contains(u"[country_unknown] (ALB | "_s), qUtf8Printable(text.err));
}

void TestCliReading::profileAnswersAndIsNamed()
{
    const QString file = write(u"sheet.csv"_s, kUnknown);
    const QString profile = write(u"office.json"_s, kProfile);
    QCOMPARE(check(file, {}).status, 1);
    const Run answered = check(file, {u"--profile"_s, profile});
    QCOMPARE(answered.status, 0);
    QVERIFY2(answered.err.contains(u"csv!A3"_s) && answered.err.contains(u"“Belgrade office”"_s)
                 && answered.err.contains(u"new_arrivals [label_unknown]"_s),
             qUtf8Printable(answered.err));
    const QJsonObject json = reading(file, {u"--profile"_s, profile});
    QCOMPARE(json[u"observations"][0][u"indicator"].toString(), u"new_arrivals"_s);
    QVERIFY(json[u"questions"].toArray().isEmpty());

    const DatasetFolder folder;
    QVERIFY(folder.isMade());
    const Run import = run(
        {u"import"_s, folder.dataset(), file, u"--profile"_s, profile, u"--format"_s, u"json"_s});
    QCOMPARE(import.status, 0);
    QCOMPARE(import.json()[u"new"].toInt(), 1);
}

void TestCliReading::profileCorrectsAndIsNamed()
{
    const QString file = write(u"sheet.csv"_s, "Serbia\nMonth,Note,Zol\n2025-07,,7\n2025-08,,8\n");
    QCOMPARE(check(file, {}).status, 1);
    const QString profile = write(u"office.json"_s, R"({"format_version": 1, "profile": "Office",
        "answers": [], "corrections": [{"column": ["Zol"], "means": "indicator:new_arrivals"}]})");
    const Run corrected = check(file, {u"--profile"_s, profile});
    QCOMPARE(corrected.status, 0);
    QVERIFY2(corrected.err.contains(u"sheet.csv!csv!C2: info: corrected by the profile “Office”: "
                                    "“Zol” = indicator:new_arrivals"_s),
             qUtf8Printable(corrected.err));
    const QJsonObject json = reading(file, {u"--profile"_s, profile});
    QCOMPARE(json[u"observations"].toArray().size(), 2);
    QCOMPARE(json[u"observations"][0][u"indicator"].toString(), u"new_arrivals"_s);
}

void TestCliReading::damagedProfileIsRefused()
{
    const QString file = write(u"sheet.csv"_s, kUnknown);
    const QString cut = write(u"cut.json"_s, kProfile.first(40));
    for (const QString &profile : {cut, path(u"none.json"_s)}) {
        const Run refused = check(file, {u"--profile"_s, profile});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains(u"cannot be used: it "_s), qUtf8Printable(refused.err));
    }
    const DatasetFolder folder;
    QCOMPARE(run({u"import"_s, folder.dataset(), file, u"--profile"_s, cut}).status, 2);
}

void TestCliReading::shelfAnswersOnlyWhenAsked()
{
    const QString file = write(u"sheet.csv"_s, kUnknown);
    const QString shelf = path(u"data/Mixed Movements/mixed-movements/profiles"_s);
    QVERIFY(QDir().mkpath(shelf));
    QFile kept(shelf + u"/srb.json"_s);
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(R"({"format_version": 1, "profile": "Serbia, monthly table",
        "sender": {"place": "SRB", "office": ""},
        "tables": [{"titles": ["csv", "serbia"], "columns": ["indicator", "<month>"],
                    "rows": ["new zorgs"]}],
        "answers": [{"question": "label_unknown", "about": "New zorgs",
                     "answer": "new_arrivals"}]})");
    kept.close();
    QFile damaged(shelf + u"/damaged.json"_s);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{");
    damaged.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    const QStringList plain{u"check"_s, file};
    QCOMPARE(run(plain, {}, environment).status, 1);
    const Run answered = run(plain + QStringList{u"--profile"_s, u"auto"_s}, {}, environment);
    QVERIFY2(answered.status == 0, qUtf8Printable(answered.err));
    QVERIFY2(answered.err.contains(u"“Serbia, monthly table”: new_arrivals"_s),
             qUtf8Printable(answered.err));
    // What cannot be used is named and stands in nobody's way.
    QVERIFY2(answered.err.contains(u"damaged.json"_s), qUtf8Printable(answered.err));
}

void TestCliReading::letterForTheSender()
{
    const QString file
        = write(u"sheet.csv"_s, "Albania\nIndicator,2025-07\nNew arrivals,many\nPending,7\n");
    const Run letter = check(file, {u"--letter"_s});
    QCOMPARE(letter.status, 1);
    QVERIFY2(QString::fromUtf8(letter.out).contains(u"- csv!B3: „many“ nuk është numër"_s),
             letter.out.constData());
    QVERIFY(reading(file, {u"--letter"_s})[u"letter"].toString().contains(u"csv!B3"_s));
    QVERIFY(!reading(file).contains(u"letter"_s));
}

void TestCliReading::commentsForTheSender()
{
    const QString file
        = write(u"sheet.csv"_s, "Albania\nIndicator,2025-07\nNew arrivals,many\nPending,7\n");
    const QStringList toFolder{u"--commented"_s, path(u"back"_s)};
    const Run sent = check(file, toFolder);
    QCOMPARE(sent.status, 1);
    // A csv file cannot hold comments, and that is said.
    QVERIFY2(sent.err.contains(u"a copy of the cells"_s), qUtf8Printable(sent.err));
    // What goes back is read like what came.
    const QString back = path(u"back/sheet-comments.xlsx"_s);
    const QJsonArray issues = reading(back)[u"issues"].toArray();
    QVERIFY(std::ranges::any_of(issues, [](const QJsonValue &issue) {
        return issue[u"code"] == u"not_a_count"_s && issue[u"cell"].toString().endsWith(u"B3"_s);
    }));
    // Nobody's file is overwritten.
    const Run again = check(file, toFolder);
    QCOMPARE(again.status, 3);
    QVERIFY2(again.err.contains(u"exists already"_s), qUtf8Printable(again.err));
}

void TestCliReading::importSaysWhatItFindsAgainstTheDataset()
{
    const DatasetFolder folder;
    QVERIFY(folder.edit("SRB new_arrivals \"\" 2025-06 = 4000\n").status == 0);
    const QString file = write(u"sheet.csv"_s, "Serbia\nIndicator,2025-07\nNew arrivals,400\n");
    const Run import = run({u"import"_s, folder.dataset(), file, u"--dry-run"_s});
    QVERIFY2(import.err.contains(u"[jump]"_s), qUtf8Printable(import.err));
}

QTEST_GUILESS_MAIN(TestCliReading)
#include "tst_cli_reading.moc"
