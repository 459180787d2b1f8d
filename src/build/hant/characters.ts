// Characters that became one in simplified writing, parted again by their word. 一简对多繁的字，按词分开。
import { joinedPairs, type Pair, pairsOf } from './_pairs';

/**
 * How Taiwan shops and newspapers write a character for which the base table has a rarer form;
 * applied last, to traditional text. 台湾通行的字形。
 */
export const usualShapes = pairsOf('臺→台 賬→帳 佈→布 污→污 溼→濕 瞭→了');

/** What a character means when no listed word holds it; the base guesses the rarer one. */
const alone = pairsOf('周→週 签→簽 钟→鐘 佣→佣');

/** 周: a family name; and weeks that happen to stand before 周边, 周到, 周全, 周长. */
const round = pairsOf(`
  周边际→週邊際 周到货→週到貨 周到期→週到期 周到店→週到店 周到手→週到手 周到账→週到帳
  周全店→週全店 周全部→週全部 周长期→週長期 周身份→週身份
  小周→小周 老周→老周 周先生→周先生 周女士→周女士 周老师→周老師
  周经理→周經理 周店长→周店長 周师傅→周師傅 周姐→周姐 周哥→周哥
  周生生→周生生 周六福→周六福 周黑鸭→周黑鴨
  四周→四週 四周岁→四週歲 四周围→四周圍 小周期→小週期 老周期→老週期 小周转→小週轉 大小周→大小週
`);

/** 签: a slip of paper or bamboo, where it is not the verb. */
const slips = pairsOf('价签→價籤 贴签→貼籤 水洗签→水洗籤 吊签→吊籤');

/** 干: dry, where the base says trunk or to do. */
const dry = pairsOf('干皮→乾皮 速干→速乾 干发帽→乾髮帽 干发巾→乾髮巾');

/** 面: noodles and flour the base does not know. */
const noodles = pairsOf('杂粮面→雜糧麵 意面→義大利麵');

/** 复: once more, where the base says back. */
const again = pairsOf('复秤→複秤 复算→複算 复访→複訪');

/** 冲: to rush against, to wash out; the books wash out a cost. */
const rush = pairsOf(`
  道冲突→道衝突 冲销量→衝銷量 冲销售→衝銷售
  冲抵→沖抵 冲减→沖減 冲回→沖回 红冲→紅沖 冲账→沖帳 冲正→沖正
  冲饮→沖飲 冲调→沖調 冲牙器→沖牙器
`);

/** Words with one wrong guess each. */
const others = pairsOf(`
  合作伙伴→合作夥伴 点赞→點讚 获赞→獲讚 赞数→讚數 个赞→個讚 家具→家具 折合→折合 并发→並發
  太卷→太捲 很卷→很捲 卷价格→捲價格 卷流量→捲流量 姜葱→薑蔥 葱姜→蔥薑 姜蒜→薑蒜
  车厘子→車厘子 厘米→公分 占上→佔上 里脊→里脊 邻里→鄰里
  不准用→不准用 不准写→不准寫 不准私→不准私 不准再→不准再 不准刷→不准刷 不准发→不准發
  回归→回歸 线性回归→線性迴歸 逻辑回归→邏輯迴歸 回归分析→迴歸分析 回归方程→迴歸方程
  回归模型→迴歸模型 回归系数→迴歸係數
`);

const hair = pairsOf('发膜→髮膜');
/** 发: a hair word seems to end where a trade word begins: 虚假|发货, 佣金|发放, 最长|发货. */
const notHair = joinedPairs(
  pairsOf('假→假 长→長 短→短 白→白 黑→黑 金→金 美→美 理→理 护→護 生→生 毛→毛 头→頭'),
  pairsOf(`
    发货→發貨 发放→發放 发票→發票 发布→發布 发送→發送 发券→發券 发现→發現 发出→發出
    发起→發起 发展→發展 发给→發給 发运→發運 发件→發件 发车→發車 发生→發生 发挥→發揮
    发酵→發酵 发帖→發帖 发短信→發簡訊 发红包→發紅包 发优惠→發優惠 发视频→發影片
    发快递→發快遞 发顺丰→發順豐 发言→發言 发链接→發連結
    发过→發過 发完→發完 发到→發到 发往→發往 发一→發一 发新→發新 发多→發多 发错→發錯
  `),
);

/** 只: a counted thing, or "only"; after a figure only before what is sold by the piece. */
const figures = [...'0123456789'].flatMap((digit): Pair[] => [
  [digit, digit],
  [`${digit} `, `${digit} `],
]);
const counted = joinedPairs(
  figures,
  pairsOf('只装→隻裝 只鸡→隻雞 只鸭→隻鴨 只鹅→隻鵝 只虾→隻蝦 只蟹→隻蟹 只猫→隻貓 只狗→隻狗'),
);
const only = joinedPairs(
  pairsOf(`
    一→一 两→兩 三→三 几→幾 每→每 这→這 那→那 多→多 整→整 半→半 哪→哪 二→二 四→四 五→五
    六→六 七→七 八→八 九→九 十→十 百→百 千→千 万→萬 鸡→雞 牛→牛
  `),
  pairsOf(`
    只是→只是 只能→只能 只要→只要 只有→只有 只会→只會 只看→只看 只卖→只賣 只做→只做
    只收→只收 只算→只算 只占→只佔 只剩→只剩 只退→只退 只发→只發 只用→只用 只限→只限
    只需→只需 只靠→只靠 只对→只對 只在→只在 只为→只為 只让→只讓 只给→只給 只差→只差
    只花→只花 只降→只降 只涨→只漲 只按→只按 只够→只夠 只答→只答 只归→只歸 只管→只管
    只成→只成
  `),
);
const onlyOrders = pairsOf('单只→單只 统一只→統一只 唯一只→唯一只 单一只→單一只');

/** Words whose characters the base guesses wrong, or would beside their neighbours. 字形修正。 */
export const characterWords: readonly Pair[] = [
  alone,
  round,
  slips,
  dry,
  noodles,
  again,
  rush,
  others,
  hair,
  notHair,
  counted,
  only,
  onlyOrders,
].flat();
