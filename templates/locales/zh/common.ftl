# 界面用语。各键说明见英文文件开头。
#
# 术语：方案（programme）、研究金（fellowship；参加其活动称研修）、届（edition）、征集（call；其期满称申请截止）、
# 申请（application）、申请人、提名（nomination）、提名机关、推荐信（reference）、资格条件（eligibility rule）、资格审查、
# 评审（review）、打分（mark）、得分（score）、分差、遴选、遴选小组（panel）、目标（target；indicator 才用指标）、
# 情景（scenario）、决定、拟定（prepare）、公布（release）、录取通知（offer）、名额（place）、候补、本届学员（cohort）、
# 学员（fellow）、授课场次（session）、考勤表（register）、证书、统计公报（publication）。
# 网站、届次和个人的 language 一律用“语文”。表单（form）与表格（table）分开。称呼用“您”。
# 汉字与数字、字母、占位符之间不空格。

site-name = Atoll

pager-label = 列表分页
breadcrumb-label = 返回路径

nav-home = 首页
nav-calls = 征集申请
nav-curriculum = 课程
nav-statistics = 统计数据
nav-method = 方法说明
nav-sign-in = 登录
nav-sign-out = 退出登录
nav-my-pages = 我的页面
nav-account = 账户
nav-messages = 消息
nav-desk = 工作台
nav-reviews = 评审
nav-selection = 遴选
nav-decisions = 决定
nav-offers = 录取通知
nav-cohort = 本届学员
nav-sessions = 授课场次
nav-queue = 待办事项

button-save = 保存
button-save-continue = 保存并继续
button-save-later = 保存，稍后继续
button-continue = 继续
button-cancel = 取消
button-filter = 筛选
button-clear = 清除
button-preview = 预览
button-confirm = 确认
button-download = 下载
button-back = 返回

error-prefix = 错误：
colon = ：
comma = ，
error-summary-title = { $count ->
   *[other] 有{ $count }项回答需要修改
}
answer-yes = 是
answer-no = 否

empty-filtered-title = 没有符合筛选条件的结果
empty-filtered-text = 请移除一项筛选条件以查看更多结果，或清除全部条件。

pager-older = 更早

days-left = { $count ->
   *[other] 还剩{ $count }天
}
hours-left = { $count ->
   *[other] 还剩{ $count }小时
}

footer-accessibility = 无障碍
footer-privacy = 隐私
footer-contact = 联系方式

error-403-title = 您无权执行此操作
error-403-text = 您的账户不具备此项权限。如您认为应具备此权限，请致函方案主办方。
error-404-title = 未找到页面
error-404-text = 此地址没有内容，或其内容不对您开放。请核对地址，或从首页重新开始。
error-409-title = 目前无法执行此操作
error-409-text = 此操作已经完成，或在您打开页面后情况已有变化。请重新打开页面查看当前情况。
error-409-stale-title = 此页面在此期间已有变动
error-409-stale-text = 您打开页面后，有其他修改已经保存。没有任何内容被覆盖。请重新打开页面，比对后再次保存。
error-413-title = 一次发送的内容过大
error-413-text = 您发送的内容超出此页面可接受的大小。请发送较小的文件或较短的文本。
error-415-title = 不接受此类内容
error-415-text = 所发送的内容既不是本网站的表单，也不是可接受的文件类型。请返回页面，重新提交表单。
error-422-title = 无法处理所发送的内容
error-422-text = 请返回页面，检查您的回答，然后重新提交。
error-429-title = 尝试次数过多
error-429-text = { $seconds ->
   *[other] 短时间内尝试次数过多。请在{ $seconds }秒后重试。
}
error-500-title = 我方系统出现错误
error-500-text = 故障已记录在案。您此前保存的内容仍然保留。请过几分钟再试。
error-503-title = 服务繁忙
error-503-text = { $seconds ->
   *[other] 您刚才的操作未能执行。请在{ $seconds }秒后重试。
}
error-home = 前往首页
error-quote = 来函时请注明此编号：
error-unknown-language = 本网站没有该语文版本。请从所列六种语文中选择。
error-stale = 您打开页面后，有其他修改已经保存，也可能是您本人在另一窗口所作。
error-unreachable = 目前无法访问数据库。您此前保存的内容仍然保留。

value-seniority-junior = 初级
value-seniority-mid = 中级
value-seniority-senior = 高级
value-seniority-director = 司局级

value-track-technical = 技术
value-track-policy = 政策
value-track-strategy = 战略

value-un_group-african = 非洲国家
value-un_group-asia_pacific = 亚洲-太平洋国家
value-un_group-eeg = 东欧国家
value-un_group-grulac = 拉丁美洲和加勒比国家
value-un_group-weog = 西欧和其他国家
value-un_group-none = 不属于任何区域组

value-route-mission_new_york = 纽约常驻代表团
value-route-mission_geneva = 日内瓦常驻代表团
value-route-foreign_ministry = 外交部
value-route-line_ministry = 业务主管部委
value-route-regional_organisation = 区域组织

value-role-trainer = 培训师
value-role-fellow = 学员

value-language-en = 英文
value-language-fr = 法文
value-language-es = 西班牙文
value-language-ar = 阿拉伯文
value-language-zh = 中文
value-language-ru = 俄文
