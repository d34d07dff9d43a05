# 界面用语。各键说明见英文文件开头。
#
# 术语：方案（programme）、届（edition）、申请公告（call）、申请（application）、申请人、提名（nomination）、
# 推荐信（reference）、评审（review）、遴选、决定、录取通知（offer）、同期学员（cohort）、学员（fellow）、
# 授课场次（session）、签到表（register）、证书。称呼用“您”。

site-name = Atoll
skip-to-content = 跳至主要内容

nav-label = 主菜单
language-nav-label = 语文
footer-label = 关于本网站
pager-label = 列表分页
breadcrumb-label = 返回路径

nav-home = 首页
nav-calls = 申请公告
nav-curriculum = 课程
nav-statistics = 统计数据
nav-method = 方法说明
nav-sign-in = 登录
nav-sign-out = 退出登录
nav-my-applications = 我的申请
nav-my-pages = 我的页面
nav-account = 账户
nav-messages = 消息
nav-desk = 工作台
nav-applications = 申请
nav-nominations = 提名
nav-reviews = 评审
nav-selection = 遴选
nav-decisions = 决定
nav-offers = 录取通知
nav-cohort = 同期学员
nav-sessions = 授课场次
nav-queue = 待办事项

button-save = 保存
button-save-continue = 保存并继续
button-save-later = 保存并稍后返回
button-continue = 继续
button-cancel = 取消
button-change = 更改
button-remove = 移除
button-filter = 筛选
button-clear = 清除
button-preview = 预览
button-confirm = 确认
button-download = 下载
button-next = 下一页
button-previous = 上一页
button-back = 返回

error-prefix = 错误：
error-summary-title = { $count ->
   *[other] 有 { $count } 项回答需要修改
}
optional-mark = （选填）
answer-yes = 是
answer-no = 否
value-hidden = 不予显示
value-not-stated = 未说明

empty-title = 此处暂无内容
empty-text = 一旦有相关内容，将在此处显示。
empty-filtered-title = 没有符合筛选条件的结果
empty-filtered-text = 请移除一项筛选条件以查看更多结果，或清除全部条件。

pager-showing = 显示第 { $from } 至 { $to } 项，共 { $total } 项
pager-older = 更早

days-left = { $count ->
   *[other] 还剩 { $count } 天
}
hours-left = { $count ->
   *[other] 还剩 { $count } 小时
}

footer-accessibility = 无障碍
footer-privacy = 隐私
footer-contact = 联系方式
footer-source = 源代码
footer-disclaimer = 国家名称采用联合国名单所列名称，并不意味着对其地位表示任何意见。
footer-demonstration = 演示数据。

error-403-title = 您无权执行此操作
error-403-text = 您的账户不具备此项权限。如您认为应具备此权限，请致函方案主办方。
error-404-title = 未找到页面
error-404-text = 此地址没有内容，或其内容不对您开放。请核对地址，或从首页重新开始。
error-409-title = 目前无法执行此步骤
error-409-text = 此步骤已经完成，或在您打开页面后情况已有变化。请重新打开页面查看当前情况。
error-409-stale-title = 此页面在此期间已有变动
error-409-stale-text = 您打开页面后，有其他修改已经保存。没有任何内容被覆盖。请重新打开页面，比对后再次保存。
error-413-title = 一次发送的内容过大
error-413-text = 您发送的内容超出此页面可接受的大小。请发送较小的文件或较短的文本。
error-415-title = 不接受此类内容
error-415-text = 所发送的内容既不是本网站的表格，也不是可接受的文件类型。请返回页面，重新提交表格。
error-422-title = 无法处理所发送的内容
error-422-text = 请返回页面，检查您的回答，然后重新提交。
error-429-title = 尝试次数过多
error-429-text = { $seconds ->
   *[other] 短时间内尝试次数过多。请在 { $seconds } 秒后重试。
}
error-500-title = 我方系统出现错误
error-500-text = 故障已记录在案。您此前保存的内容仍然保留。请过几分钟再试。
error-503-title = 服务繁忙
error-503-text = { $seconds ->
   *[other] 您的上一步操作未能执行。请在 { $seconds } 秒后重试。
}
error-home = 前往首页
error-quote = 来函时请注明此编号：
error-unknown-language = 本网站没有该语文版本。请从所列六种语文中选择。
error-stale = 您打开页面后，有修改已经保存，也可能是您本人在另一窗口所作。
error-unreachable = 目前无法访问数据库。您此前保存的内容仍然保留。

value-seniority-junior = 初级
value-seniority-mid = 中级
value-seniority-senior = 高级
value-seniority-director = 主管级

value-track-technical = 技术
value-track-policy = 政策
value-track-strategy = 战略

value-ministry-foreign_affairs = 外交
value-ministry-defence = 国防
value-ministry-interior = 内政
value-ministry-justice = 司法
value-ministry-ict_digital = 信息和通信技术
value-ministry-cyber_agency = 国家网络安全机构
value-ministry-presidency = 国家元首或政府首脑办公室
value-ministry-regulator = 监管机构
value-ministry-mission = 常驻代表团
value-ministry-other = 其他公共机构

value-gender-woman = 女
value-gender-man = 男
value-gender-another = 其他表述
value-gender-undisclosed = 不愿透露

value-un_group-african = 非洲国家
value-un_group-asia_pacific = 亚洲-太平洋国家
value-un_group-eeg = 东欧国家
value-un_group-grulac = 拉丁美洲和加勒比国家
value-un_group-weog = 西欧和其他国家
value-un_group-none = 不属于任何区域组

value-route-mission_new_york = 常驻纽约代表团
value-route-mission_geneva = 常驻日内瓦代表团
value-route-foreign_ministry = 外交部
value-route-line_ministry = 主管部委
value-route-regional_organisation = 区域组织

value-country_group-sids = 小岛屿发展中国家
value-country_group-ldc = 最不发达国家
value-country_group-lldc = 内陆发展中国家

value-role-administrator = 系统管理员
value-role-manager = 方案管理员
value-role-reviewer = 评审员
value-role-trainer = 培训师
value-role-publisher = 发布员
value-role-applicant = 申请人
value-role-fellow = 学员

value-language-en = 英文
value-language-fr = 法文
value-language-es = 西班牙文
value-language-ar = 阿拉伯文
value-language-zh = 中文
value-language-ru = 俄文
