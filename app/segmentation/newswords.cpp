// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/segmentation/newswords.h"

#include "app/base/shortsearch.h"

#include <algorithm>

namespace jianbao::segmentation {

namespace {

using Words = QList<QStringView>;

bool startsWithAny(QStringView text, const Words &words)
{
    return !text.isEmpty() && std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return text.front() == word.front() && text.startsWith(word);
    });
}

bool endsWithAny(QStringView text, const Words &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.endsWith(word); });
}

} // namespace

const QList<CreditWord> &creditWords()
{
    static const QList<CreditWord> words{
        {u"全媒体记者"},     {u"融媒体记者"},     {u"融媒记者"},
        {u"特约记者"},       {u"见习记者"},       {u"实习记者"},
        {u"首席记者"},       {u"特派记者"},       {u"特派员"},
        {u"驻京记者"},       {u"摄影记者", true}, {u"文字记者"},
        {u"本报记者"},       {u"本刊记者"},       {u"本社记者"},
        {u"本台记者"},       {u"本网记者"},       {u"记者"},
        {u"特约通讯员"},     {u"通讯员"},         {u"实习生"},
        {u"特约撰稿人"},     {u"特约撰稿"},       {u"特约评论员"},
        {u"本报评论员"},     {u"评论员"},         {u"摄影报道", true},
        {u"摄影报导", true}, {u"综合报道"},       {u"综合报导"},
        {u"联合报道"},       {u"采访报道"},       {u"报道"},
        {u"报导"},           {u"摄影", true},     {u"供图", true},
        {u"图片", true},     {u"供稿"},           {u"撰文"},
        {u"采写"},           {u"撰稿"},           {u"执笔"},
        {u"整理"},           {u"编译"},           {u"翻译"},
        {u"制图", true},     {u"漫画", true},     {u"文图", true},
        {u"图文", true},     {u"本报"},           {u"新华社"},
        {u"中新社"},         {u"中央社"},         {u"新华网"},
        {u"人民网"},         {u"作者"},           {u"口述"},
        {u"讲述"},           {u"统筹"},           {u"策划"},
        {u"专访"},           {u"特稿"},           {u"专稿"}};
    return words;
}

bool mayBeginCredit(char16_t c)
{
    return isAmong(c, u"全融特见实首驻摄文本记通评综联采报供图撰执整编翻制漫新中人作口讲统策专");
}

bool isBullet(char16_t c)
{
    return isAmong(c, u"□■●◆◎▲△○◇★☆※•►▶◤◢▍▌▎▇▣◪⊙☉✦✱*");
}

bool isSurname(char16_t c)
{
    static const QStringView surnames =
        u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋"
        u"蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万"
        u"段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向"
        u"柳邢骆岳齐尚梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈"
        u"鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅"
        u"宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾"
        u"蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺";
    return surnames.contains(QChar(c));
}

bool isKnownPlace(QStringView name)
{
    static const Words places{
        u"北京", u"上海", u"天津", u"重庆", u"香港", u"澳门", u"广州", u"深圳", u"沈阳", u"长春",
        u"武汉", u"成都", u"西安", u"南京", u"杭州", u"福州", u"厦门", u"济南", u"青岛", u"郑州",
        u"长沙", u"南昌", u"合肥", u"太原", u"兰州", u"西宁", u"银川", u"昆明", u"贵阳", u"南宁",
        u"海口", u"拉萨", u"大连", u"台北", u"新北", u"桃园", u"台中", u"台南", u"高雄", u"基隆",
        u"新竹", u"嘉义", u"苗栗", u"彰化", u"南投", u"云林", u"屏东", u"宜兰", u"花莲", u"台东",
        u"澎湖", u"金门", u"马祖", u"东京", u"首尔", u"伦敦", u"巴黎", u"纽约", u"曼谷", u"柏林"};
    return places.contains(name);
}

bool isNoName(QStringView text)
{
    static const Words remarks{u"完",   u"待续", u"未完", u"续完", u"节选", u"摘编",   u"资料",
                               u"略",   u"附图", u"图表", u"署名", u"化名", u"本报讯", u"本社",
                               u"全文", u"摘要", u"下同", u"如图", u"见图", u"上图",   u"下图",
                               u"左图", u"右图", u"详见", u"转载", u"综合", u"有删节", u"据悉"};
    return startsWithAny(text, remarks);
}

const QList<QStringView> &agencies()
{
    static const Words words{u"本报",   u"本社",   u"本刊",   u"本台",   u"本网",   u"新华社",
                             u"新华网", u"中新社", u"中新网", u"中央社", u"中通社", u"人民网",
                             u"央视网", u"央广网", u"光明网", u"法新社", u"路透社", u"美联社",
                             u"塔斯社", u"俄新社", u"共同社", u"韩联社", u"朝中社", u"彭博社",
                             u"德新社", u"埃菲社", u"安莎社", u"时事社", u"时社"};
    return words;
}

bool isColumnLabel(QStringView text)
{
    static const Words labels{
        u"要闻",     u"简讯",       u"短讯",           u"快讯",     u"短波",     u"简报",
        u"要闻简报", u"一句话新闻", u"综合新闻",       u"图片新闻", u"图说新闻", u"新闻图片",
        u"导读",     u"今日导读",   u"要闻导读",       u"内容提要", u"时评",     u"社论",
        u"短评",     u"评论",       u"本报评论员文章", u"广告",     u"公告",     u"启事",
        u"声明",     u"综合",       u"新闻速览",       u"速览",     u"简明新闻", u"新闻集装箱",
        u"新闻链接", u"相关链接",   u"延伸阅读",       u"小知识",   u"名词解释", u"背景",
        u"影像",     u"视界",       u"镜头",           u"图说",     u"版面导航"};
    constexpr qsizetype longest = 7;
    return text.size() <= longest && labels.contains(text);
}

bool beginsImprint(QStringView text)
{
    static const Words words{
        u"责任编辑", u"责编",      u"本版责编", u"本版编辑", u"编辑:",    u"值班编辑", u"版式",
        u"美编",     u"美术编辑",  u"校对",     u"组版",     u"版面设计", u"国内统一", u"统一刊号",
        u"邮发代号", u"新闻热线",  u"值班电话", u"值班主任", u"投稿邮箱", u"电子邮箱", u"电子信箱",
        u"E-mail",   u"Email",     u"http",     u"www.",     u"网址",     u"版权所有", u"零售价",
        u"社址",     u"广告热线",  u"发行热线", u"印刷:",    u"本版主编", u"执行主编", u"一版编辑",
        u"CN",       u"第1版责编", u"刊号",     u"主编:",    u"出版:",    u"今日天气", u"统筹:"};
    return startsWithAny(text, words);
}

bool endsLikePaperName(QStringView text)
{
    static const Words words{u"日报",   u"晚报",   u"早报",   u"晨报",   u"时报",
                             u"周报",   u"商报",   u"新报",   u"导报",   u"快报",
                             u"都市报", u"青年报", u"经济报", u"农民报", u"法制报",
                             u"联合报", u"周刊",   u"Daily",  u"新闻报", u"自由时报"};
    return endsWithAny(text, words);
}

bool beginsParagraph(QStringView text)
{
    static const Words words{
        u"据悉",   u"据了解", u"据介绍", u"据统计", u"近年来", u"近日", u"日前",     u"今年以来",
        u"今年",   u"去年",   u"目前",   u"截至",   u"此次",   u"此外", u"同时",     u"同期",
        u"随后",   u"随着",   u"下一步", u"接下来", u"其中",   u"会议", u"会上",     u"活动现场",
        u"活动中", u"记者在", u"记者从", u"记者了", u"为了",   u"为此", u"对此",     u"然而",
        u"但是",   u"因此",   u"一是",   u"二是",   u"三是",   u"四是", u"首先",     u"其次",
        u"在此",   u"当天",   u"当日",   u"当前",   u"连日来", u"另外", u"与此同时", u"不仅",
        u"“",      u"「",     u"他说",   u"她说",   u"报道说", u"不过", u"如今",     u"这"};
    return startsWithAny(text, words);
}

} // namespace jianbao::segmentation
