// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdlib>
#include <random>

namespace mm::test {

#ifdef __SANITIZE_ADDRESS__
inline constexpr bool kIsSanitized = true;
#else
inline constexpr bool kIsSanitized = false;
#endif

/// How often a property is tried: less where sanitizers make each case many times slower, because
/// the suite without them tries it as often as it should be.
constexpr int tries(int usual)
{
    return kIsSanitized ? (usual + 3) / 4 : usual;
}

/// Random source of a property test. The seed comes from MM_TEST_SEED or is new for every run; a
/// test prints it on failure through QVERIFY2(…, seedText()), so that the run can be repeated.
class Random {
public:
    Random()
        : m_seed(seedFromEnvironment())
        , m_engine(m_seed)
    {
    }

    [[nodiscard]] quint32 seed() const { return m_seed; }
    [[nodiscard]] QByteArray seedText() const
    {
        return "MM_TEST_SEED=" + QByteArray::number(m_seed);
    }

    [[nodiscard]] int integer(int low, int high)
    {
        return std::uniform_int_distribution<int>(low, high)(m_engine);
    }
    [[nodiscard]] qint64 integer64(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_engine);
    }
    [[nodiscard]] bool chance(double probability)
    {
        return std::bernoulli_distribution(probability)(m_engine);
    }

private:
    static quint32 seedFromEnvironment()
    {
        const QByteArray given = qgetenv("MM_TEST_SEED");
        return given.isEmpty() ? std::random_device{}() : given.toUInt();
    }

    quint32 m_seed;
    std::mt19937 m_engine;
};

} // namespace mm::test
