// The trade's words as a Taiwan reader should get them. 繁体转换：行业词表。
import { describe, expect, it } from 'vitest';
import { pairsOf } from '@/build/hant/_pairs';
import { hantText } from '@/build/hant/convert-text';
import glossary from '../../../../content/glossary.json';

const tradeWords = pairsOf(`
  转化率→轉化率 客单价→客單價 询单→詢單 加购→加購 跳失率→跳失率 满减→滿減 预售→預售 定金→定金
  尾款→尾款 直播→直播 达人→達人 店铺→店鋪 商品→商品 用户→用戶 数据→數據 资料→資料 网店→網店
  电商→電商 快递→快遞 物流→物流 库存→庫存 缺货→缺貨 退款→退款 售后→售後 客服→客服 话术→話術
  漏斗→漏斗 引导→引導 推广→推廣 投放→投放 投产比→投產比 点击率→點擊率 曝光→曝光 流量→流量
  访客→訪客 复购→復購 会员→會員 套餐→套餐 资费→資費 渠道→渠道 佣金→佣金 毛利率→毛利率
  边际→邊際 预算→預算 复盘→復盤 看板→看板 报表→報表 优惠券→優惠券 淘宝→淘寶 千川→千川
  双11→雙11 秒杀→秒殺 搜索流量→搜索流量 营销→營銷 运营→運營 二维码→二維碼 性价比→性價比
  项目→項目 标准作业程序→標準作業程序 销售脚本→銷售腳本 社区团购→社區團購 云仓→雲倉
  反馈→反饋 素材→素材 参数→參數 激活→激活 优化→優化 支持→支持 审核→審核 权限→權限 发布→發布
  绑定→綁定 批量→批量 智能出价→智能出價 定制→定製 预制菜→預製菜 系数→係數 占比→佔比
`);

const everydayWords = pairsOf(`
  默认→預設 程序员→程式設計師 小程序→小程式 软件→軟體 网络→網路 互联网→網際網路 硬盘→硬碟
  打印→列印 链接→連結 屏幕→螢幕 手机→手機 视频→影片 短视频→短影音 短信→簡訊 信息→資訊
  消息→訊息 保存→儲存 撤销→撤銷 重置→重設 全屏→全螢幕 登录→登入 文件→檔案 文档→文件
  导出→匯出 导入文件→匯入檔案 刷新→重新整理 在线客服→線上客服 实时→即時 概率→機率
  变量→變數 函数→函數 字段→欄位 质量→品質 质量分→質量分 产品质量→產品品質 账户→帳戶 对账→對帳
  土豆→馬鈴薯 塑料→塑膠 柱状图→長條圖 置信区间→信賴區間 数据库→資料庫 人工智能→人工智慧
`);

const oneForMany = pairsOf(`
  一周→一週 3周内→3週內 每周→每週 按周看→按週看 周转→週轉 库存周转→庫存週轉 周期→週期
  周边→周邊 周到→周到 小周→小周 干货→乾貨 若干→若干 干净→乾淨 骨干→骨幹 干预→干預 速干→速乾
  后台→後台 平台→平台 台灯→檯燈 柜台→櫃檯 台风→颱風 台湾→台灣 这里→這裡 公里→公里
  里程碑→里程碑 邻里→鄰里 面单→面單 页面→頁面 面包→麵包 全面包邮→全面包郵 发货→發貨
  头发→頭髮 洗发水→洗髮水 售后→售後 皇后→皇后 只有→只有 一只→一隻 三只松鼠→三隻松鼠
  由于→由於 大于→大於 回复→回覆 重复→重複 恢复→恢復 复杂→複雜 制度→制度 制作→製作
  准确→準確 批准→批准 冲突→衝突 冲回→沖回 渠道冲突→渠道衝突 手表→手錶 报表→報表 分钟→分鐘
  签收→簽收 标签→標籤 价签→價籤 征集→徵集 余量→餘量 须知→須知 松紧→鬆緊 尽快→儘快
  了解→了解 点赞→點讚 合作伙伴→合作夥伴 日历→日曆 历史→歷史 内卷→內捲 谷底→谷底 五谷→五穀
`);

const sideBySide = pairsOf(`
  库存盘点→庫存盤點 数据报表→數據報表 库存储备→庫存儲備 许多任务→許多任務 主图标题→主圖標題
  全网关键词→全網關鍵詞 供应链表现→供應鏈表現 溯源码→溯源碼 假设备货量→假設備貨量
  在线下门店→在線下門店 微信号→微信號 简短信息→簡短資訊 社交互动→社交互動 外界面临→外界面臨
  真实时长→真實時長 沟通信任→溝通信任 流通信息→流通資訊 计算机会成本→計算機會成本
  仓内存货→倉內存貨 虚假发货→虛假發貨 最长发货时间→最長發貨時間 佣金发放→佣金發放
  询单只答不问→詢單只答不問 询盘540只成81单→詢盤540只成81單 每只能→每只能 买10只装→買10隻裝
  3周到货→3週到貨 一周边际贡献→一週邊際貢獻 下采购单→下採購單 放大屏幕→放大螢幕
  完全屏蔽→完全屏蔽 数字体验→數字體驗 拓宽带货→拓寬帶貨
  3天后发货→3天後發貨 拆封后→拆封後 订单于次日→訂單於次日 由于波动→由於波動 渠道里→渠道裡
  表格里→表格裡 直播间里加购→直播間裡加購 合格里程→合格里程 和面单→和面單 别只看转化率→別只看轉化率
  只影响→只影響 产地直发→產地直發 给粉丝发券→給粉絲發券 被发现→被發現 会上复盘→會上復盤
  特制定本制度→特制定本制度 目标占比→目標佔比 冲流量→衝流量 由余额支付→由餘額支付 报名表→報名表
  资金链→資金鏈 上链接→上連結 进行针对性→進行針對性 须根据→須根據 周流量→週流量 周备货→週備貨
  近30天历史→近30天歷史 高佣商品→高佣商品 单一出口→單一出口 细面料→細面料
`);

describe('hantText()', () => {
  it.each(tradeWords)('keeps what platforms say: %s is %s', (zh, hant) => {
    expect(hantText(zh)).toBe(hant);
  });

  it.each(everydayWords)('says everyday things as Taiwan does: %s is %s', (zh, hant) => {
    expect(hantText(zh)).toBe(hant);
  });

  it.each(oneForMany)('tells characters apart that became one: %s is %s', (zh, hant) => {
    expect(hantText(zh)).toBe(hant);
  });

  it.each(sideBySide)('finds no word across two words: %s is %s', (zh, hant) => {
    expect(hantText(zh)).toBe(hant);
  });

  it('agrees with every term of the glossary', () => {
    const wrong = glossary.terms
      .filter(({ zh, zhHant }) => hantText(zh) !== zhHant)
      .map(({ zh, zhHant }) => `${zh}: ${hantText(zh)}, glossary ${zhHant}`);
    expect(wrong).toEqual([]);
    expect(glossary.terms.length).toBeGreaterThanOrEqual(333);
  });

  it('leaves terms alone that are traditional already', () => {
    const changed = glossary.terms.filter(({ zhHant }) => hantText(zhHant) !== zhHant);
    expect(changed).toEqual([]);
  });

  it('keeps the own name of a law or book between title marks', () => {
    expect(hantText('按《网络交易监督管理办法》，网络店铺要公示信息')).toBe(
      '按《網絡交易監督管理辦法》，網路店鋪要公示資訊',
    );
  });

  it('turns curly quotes into corner quotes and leaves an apostrophe', () => {
    expect(hantText('他说“先看‘转化率’”，Kotler’s book')).toBe(
      '他說「先看『轉化率』」，Kotler’s book',
    );
  });

  it('leaves text without Chinese as it is', () => {
    const text = 'GMV = 3,200 × 4.5 % & <b> "ROI" /zh-hans/ops/ \n';
    expect(hantText(text)).toBe(text);
    expect(hantText('')).toBe('');
  });

  it('converts a whole paragraph of the trade', () => {
    expect(
      hantText('大促前两周，后台的库存周转天数只剩 9 天；客服回复慢，头发护理套装的询单流失最多。'),
    ).toBe('大促前兩週，後台的庫存週轉天數只剩 9 天；客服回覆慢，頭髮護理套裝的詢單流失最多。');
  });
});
