// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/readability.h"

#include "app/text/conversion.h"

#include <algorithm>
#include <bitset>
#include <string_view>

namespace jianbao {

namespace {

/// The most frequent characters of newspaper Chinese, simplified and traditional.
constexpr char16_t frequentCharacters[] =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过"
    u"子"
    u"说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制"
    u"机"
    u"当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正"
    u"心"
    u"反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党"
    u"程"
    u"展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角"
    u"期"
    u"市企金区报记讯村农口镇县省委会议亿元万融贷款贫扶港"
    u"這為個國時來們對會發動過說產種後學經進著電裡實體機當業應開還從現點無與關數樣線間長強書見東車"
    u"門問題總統團結設備計劃專縣區報記訊農億萬貸貧鄉鎮電話環境衛臺灣黨選舉議員導";

constexpr char16_t punctuation[] = u"，。、：；！？“”‘’（）《》「」『』【】〔〕—…·　％";

class CharacterClasses
{
public:
    CharacterClasses()
    {
        addOrdinary("gb18030", 0xB0, 0xD7, 0xA1);
        addOrdinary("windows-950", 0xA4, 0xC6, 0x40);
        for (const char16_t c : std::u16string_view(frequentCharacters)) {
            m_frequent.set(c);
        }
        for (const char16_t c : std::u16string_view(punctuation)) {
            m_punctuation.set(c);
        }
    }

    /// What a character says about the encoding it was read in.
    double weight(char16_t c) const
    {
        if (c == 0xFFFD) {
            return -6;
        }
        if (c < 0x80) {
            return 0;
        }
        if (m_frequent[c]) {
            return 2.5;
        }
        if (m_punctuation[c]) {
            return 2;
        }
        return m_ordinary[c] ? 0.5 : c >= 0x4E00 && c <= 0x9FFF ? -1 : -2;
    }

private:
    /// The first level of a character set: its ordinary characters by its makers' count.
    void addOrdinary(const char *converter, int firstLead, int lastLead, int firstTrail)
    {
        QByteArray bytes;
        for (int lead = firstLead; lead <= lastLead; ++lead) {
            for (int trail = firstTrail; trail <= 0xFE; ++trail) {
                if (trail < 0x7F || trail > 0xA0) {
                    bytes += char(lead);
                    bytes += char(trail);
                }
            }
        }
        const ConvertedText converted = convert(bytes, converter);
        for (const QChar c : converted.text) {
            m_ordinary.set(c.unicode());
        }
    }

    std::bitset<0x10000> m_frequent;
    std::bitset<0x10000> m_punctuation;
    std::bitset<0x10000> m_ordinary;
};

const CharacterClasses &characterClasses()
{
    static const CharacterClasses classes;
    return classes;
}

} // namespace

double readability(QByteArrayView bytes, const char *converter)
{
    const ConvertedText converted = convert(bytes, converter);
    double score = 0;
    for (const QChar c : converted.text) {
        score += characterClasses().weight(c.unicode());
    }
    const auto foreign =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80; });
    return foreign > 0 ? score / double(foreign) : 0;
}

} // namespace jianbao
