// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factsheet/json_fields.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mm {

QJsonValue JsonFields::value(const QString &path)
{
    QJsonValue found = m_json.root();
    QString container;
    const QStringList steps = path.split(u'/');
    for (const QString &step : steps) {
        found = found.isArray() ? found.toArray().at(step.toInt()) : found.toObject().value(step);
        if (found.isUndefined()) {
            m_faults.push_back({m_json.position(container), u"“%1” is missing"_s.arg(path)});
            return found;
        }
        container += (container.isEmpty() ? QString() : u"/"_s) + step;
        m_seen.insert(container);
    }
    return found;
}

QString JsonFields::text(const QString &path)
{
    const QJsonValue found = value(path);
    if (!found.isUndefined() && found.toString().isEmpty()) {
        fault(path, u"a text is expected for “%1”"_s.arg(path));
    }
    return scripted(found.toString());
}

QString JsonFields::textOrEmpty(const QString &path)
{
    const QJsonValue found = value(path);
    if (!found.isUndefined() && !found.isString()) {
        fault(path, u"a text is expected for “%1”"_s.arg(path));
    }
    return scripted(found.toString());
}

std::vector<QString> JsonFields::texts(const QString &path)
{
    std::vector<QString> result;
    const qsizetype size = value(path).toArray().size();
    result.reserve(static_cast<std::size_t>(size));
    for (qsizetype i = 0; i < size; ++i) {
        result.push_back(text(path + u'/' + QString::number(i)));
    }
    return result;
}

qint64 JsonFields::integer(const QString &path)
{
    constexpr qint64 kNone = -1;
    return value(path).toInteger(kNone);
}

qint64 JsonFields::positive(const QString &path)
{
    const qint64 number = integer(path);
    if (number < 1) {
        fault(path, u"a whole number above zero is expected for “%1”"_s.arg(path));
    }
    return std::max<qint64>(number, 1);
}

bool JsonFields::boolean(const QString &path)
{
    const QJsonValue found = value(path);
    if (!found.isBool()) {
        fault(path, u"true or false is expected"_s);
    }
    return found.toBool();
}

QStringList JsonFields::names(const QString &path)
{
    const QJsonValue found = value(path);
    if (!found.isUndefined() && !found.isObject()) {
        fault(path, u"an object is expected for “%1”"_s.arg(path));
    }
    return found.toObject().keys();
}

TextTemplate JsonFields::wording(const QString &path, const TextTemplate::Grammar &grammar,
                                 bool mayBeEmpty)
{
    const QString source = mayBeEmpty ? textOrEmpty(path) : text(path);
    auto parsed = TextTemplate::parse(source, grammar);
    if (!parsed) {
        fault(path, parsed.error());
        return {};
    }
    return *std::move(parsed);
}

PluralText JsonFields::plural(const QString &path, const TextTemplate::Grammar &grammar,
                              PluralRule rule, bool mayBeEmpty)
{
    if (!has(path) || !value(path).isObject()) {
        return PluralText(wording(path, grammar, mayBeEmpty));
    }
    PluralText result;
    const QStringList forms = pluralFormNames(rule);
    for (const QString &form : forms) {
        const TextTemplate text = wording(path + u'/' + form, grammar, mayBeEmpty);
        result.set(form == u"one"       ? PluralForm::One
                       : form == u"few" ? PluralForm::Few
                                        : PluralForm::Other,
                   text);
    }
    return result;
}

WordingTexts JsonFields::wordings(const QString &prefix, const Language &language)
{
    WordingTexts texts;
    for (const WordingRule &rule : wordingRules()) {
        const bool mayBeEmpty
            = rule.path.startsWith("blocks/"_L1) || rule.path.startsWith("page/"_L1);
        texts[static_cast<std::size_t>(rule.id)] = plural(
            prefix + rule.path, language.grammar(rule.fields), language.plural, mayBeEmpty);
    }
    return texts;
}

void JsonFields::requireFormatVersion()
{
    constexpr qint64 kFormatVersion = 1;
    if (integer(u"format_version"_s) != kFormatVersion) {
        fault(u"format_version"_s, u"only format version 1 is understood"_s);
    }
}

void JsonFields::fault(const QString &path, const QString &text)
{
    m_faults.push_back({m_json.position(path), text});
}

void JsonFields::fault(const QString &path, const TextTemplate::Fault &fault)
{
    m_faults.push_back({m_json.position(path, fault.at), fault.text});
}

void JsonFields::pass(const QString &path)
{
    for (const QString &known : m_json.paths()) {
        if (known == path || known.startsWith(path + u'/')) {
            m_seen.insert(known);
        }
    }
}

void JsonFields::refuseUnknownKeys()
{
    m_seen.insert({});
    for (const QString &path : m_json.paths()) {
        if (!m_seen.contains(path)) {
            fault(path, u"“%1” is not known"_s.arg(path));
        }
    }
}

StyleFaults JsonFields::takeFaults()
{
    std::ranges::stable_sort(m_faults, {}, [](const TextFault &fault) {
        return std::pair(fault.at.line, fault.at.column);
    });
    return std::move(m_faults);
}

} // namespace mm
