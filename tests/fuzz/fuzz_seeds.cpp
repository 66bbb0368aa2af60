// SPDX-License-Identifier: GPL-3.0-or-later
// fuzz_seeds FOLDER: writes the first inputs of every fuzzer into a folder of its name. All of
// them are made here; nobody's file is among them.
#include "tests/support/package_builder.h"

#include <QDir>
#include <QFile>

#include <vector>

namespace {

using mm::test::odsPackage;
using mm::test::xlsxPackage;

const char *const kRows
    = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>New</t></is></c></row>)"
      R"(<row r="3" hidden="1"><c r="A3" s="1"><v>45658</v></c><c r="B3"><f>A3*2</f><v>1.5E3</v></c>)"
      R"(<c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="b"><v>1</v></c></row>)";
const char *const kShared = "<si><t>Month</t></si><si><r><t>Arri</t></r><r><t>vals</t></r></si>";
const char *const kMerges = R"(<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>)";
const char *const kTables
    = R"(<table:table table:name="1"><table:table-row table:number-rows-repeated="2">)"
      R"(<table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p>)"
      R"(</table:table-cell><table:table-cell table:number-columns-repeated="3"/>)"
      R"(<table:table-cell office:value-type="date" office:date-value="2025-07-01">)"
      R"(<text:p>Jul</text:p></table:table-cell></table:table-row></table:table>)";

class Seeds {
public:
    explicit Seeds(const QString &folder)
        : m_folder(folder)
    {
    }

    void write(const QString &fuzzer, const std::vector<QByteArray> &inputs) const
    {
        const QDir folder(m_folder.filePath(fuzzer));
        if (!folder.mkpath(QStringLiteral("."))) {
            qFatal("no folder %s", qPrintable(folder.path()));
        }
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            QFile file(folder.filePath(QString::number(i)));
            if (!file.open(QIODevice::WriteOnly) || file.write(inputs[i]) != inputs[i].size()) {
                qFatal("cannot write %s", qPrintable(file.fileName()));
            }
        }
    }

private:
    QDir m_folder;
};

std::vector<QByteArray> xlsxParts()
{
    const auto package = xlsxPackage(kRows, kShared, kMerges);
    std::vector<QByteArray> inputs;
    char part = 0;
    for (const char *name : {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                             "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
        inputs.push_back(QByteArray(1, part++) + package.bytesOf(name));
    }
    return inputs;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        return 2;
    }
    const Seeds seeds(QFile::decodeName(argv[1]));
    const auto xlsx = xlsxPackage(kRows, kShared, kMerges);
    const auto ods = odsPackage(kTables);
    auto locked = xlsx;
    seeds.write(QStringLiteral("fuzz_zip"),
                {xlsx.build(), ods.build(), locked.lock("secret").build()});
    seeds.write(QStringLiteral("fuzz_xlsx"), xlsxParts());
    seeds.write(QStringLiteral("fuzz_ods"), {ods.bytesOf("content.xml")});
    seeds.write(QStringLiteral("fuzz_csv"),
                {"a,b,c\n1,\"2 \"\"x\"\"\",3\n",
                 "\xef\xbb\xbfmjesec;broj\r\nsije\xc4\x8d"
                 "anj;12\r\n",
                 "a\tb\n\xe8\tc\n",
                 QByteArray("\xff\xfe"
                            "a\0,\0b\0",
                            8)});
    seeds.write(QStringLiteral("fuzz_numbers"),
                {"12", "-1.5E3", "1,234", "6.354", "118 455", "<5", "~300", "12%", "300-900",
                 "=120+14", "120p", "na", "1.234,00"});
    seeds.write(QStringLiteral("fuzz_months"),
                {"2025-07", "Jan-Jul 2025 vs 2024", "Nov 2024 to Feb 2025", "Q1 23", "H2 2024",
                 "last 12", "year to date vs last year", "2025-01..2025-07"});
    seeds.write(QStringLiteral("fuzz_names"),
                {"New arrivals", "Nationality: Afghanistan (IR)", "jul 2025", "31.07.2025",
                 "VII 2025", "Severna Makedonija",
                 "\xd0\xa1\xd1\x80\xd0\xb1\xd0\xb8\xd1\x98\xd0\xb0", "#affected +f +total",
                 "nema podataka", "Presence at end of month*"});
    seeds.write(QStringLiteral("fuzz_reading"),
                {"Serbia,Jan 2025,Feb 2025\nNew arrivals,120,\"1,340\"\nPresence,80,90\n",
                 "country,month,indicator,nationality,value\nSRB,2025-07,new_arrivals,AFG,12\n",
                 "July \xda\xda 2025\n,AlSyria,\xda,<5,7\n",
                 "July 2025\n,Albania,Kosovo\nAfghanistan,1,2\nSyria,3,<5\nTotal,4,7\n"});
    return 0;
}
