# 各领域值的显示用语。

value-stage-application = 已申请
value-stage-eligible = 符合资格
value-stage-shortlisted = 入围
value-stage-selected = 入选
value-stage-accepted = 已接受名额
value-stage-completed = 已结业

value-application-draft = 草稿
value-application-submitted = 已提交
value-application-eligible = 符合资格
value-application-ineligible = 不符合资格
value-application-shortlisted = 已入围
value-application-withdrawn = 已撤回

value-rule-nationality = 国籍
value-rule-official = 公职
value-rule-nominated = 国家提名
value-rule-documents = 文件
value-rule-in_time = 按时提交
value-rule-seniority = 职级
value-rule-experience = 工作经验
value-rule-language = 本届授课语文
value-rule-attends = 全程参加
value-rule-no_recent_award = 近期未获研究金
value-rule-nominations_per_state = 每国提名人数
value-rule-women_only = 面向女性
value-rule-no_relative = 不涉及近亲属
value-rule-references = 推荐信

value-outcome-pass = 符合
value-outcome-fail = 不符合
value-outcome-unknown = 待核实

value-decision-select = 入选
value-decision-reserve = 列入候补
value-decision-not_selected = 未入选

value-offer-open = 待答复
value-offer-accepted = 已接受
value-offer-declined = 已谢绝
value-offer-expired = 已失效
value-offer-withdrawn = 已撤回

value-decline-employer_refused = 工作单位未同意
value-decline-other_duties = 届时另有公务
value-decline-visa_or_travel = 签证或旅行
value-decline-family_or_health = 家庭或健康
value-decline-other_programme = 参加其他方案
value-decline-no_longer_in_post = 已不再担任原职务
value-decline-other = 其他原因

value-membership-active = 正在参加
value-membership-completed = 已结业
value-membership-participated = 已参加
value-membership-left = 中途退出

value-presence-present = 出席
value-presence-absent = 缺席
value-presence-excused = 请假

value-assignment-assigned = 已分配
value-assignment-draft = 草稿
value-assignment-handed_in = 已提交
value-assignment-recused = 已回避
value-assignment-cancelled = 已取消

value-pillar-threats = 威胁
value-pillar-norms = 负责任国家行为规范
value-pillar-international_law = 国际法
value-pillar-cbms = 建立信任措施
value-pillar-capacity_building = 能力建设
value-pillar-governance = 治理与事件应对
value-pillar-negotiation = 谈判
value-pillar-gender = 性别
