# Prepared decisions, and the mails of the release.
decisions-none = 尚未准备任何决定
decisions-prepared = 这些决定已准备好，外部尚不知晓
decisions-known = 这些决定已公布
decisions-empty = 尚未作出决定
decisions-empty-text = 请在遴选页保存一个方案并予以采用。系统将为每份已审查的申请准备一项决定。
decisions-to-selection = 打开遴选页
decisions-quiet = 公布之前，申请人看不到也不会收到任何消息。
decisions-broken = 当前入选者不再满足以下指标
decisions-undecided = { $count ->
   *[other] { $count } 份申请尚无决定。
}
decisions-held = 有规则待核实或不符合
decisions-held-text = 在此事解决之前，该申请不能入选。
decisions-held-link = 查看核查结果
decisions-complete = 为其准备“不入选”
decisions-unscreened = { $count ->
   *[other] { $count } 份申请尚未审查资格。
}
decisions-to-screening = 前往审查
decisions-to-release = 前往公布
decisions-position = 次序
decisions-name = 姓名
decisions-note = 备注
decisions-no-score = 无
decisions-none-of-kind = 没有此类决定。
decisions-to-application = 阅读申请
decisions-released-no-change = 决定已公布，不能再更改。其后为录取通知。
decisions-change = 评选组的决定
decisions-breaks = 将不再满足的指标：
decisions-keeps = 满足全部指标
decisions-reason = 理由
decisions-reason-hint = 以评选组的措辞填写；与决定一并保存
decisions-save = 保存决定
decisions-history = 经过
decisions-step-prepare = 已准备
decisions-step-change = 由评选组更改
decisions-step-release = 已公布
decisions-kind-needed = 请选择一项决定
decisions-reason-needed = 请填写理由，不超过 1000 个字符
flash-decisions-prepared = 决定已准备好。外部无人可见。
flash-decisions-completed = 缺少的决定已准备好。
flash-decision-changed = 决定已更改。
illegal-decisions-released = 本期决定已公布，不能再更改。请继续处理录取通知。
illegal-decision-check-open = 该申请有规则待核实或不符合，因此不能入选。请先在其审查页面处理。
decisions-mail-selected-subject = 您获得一个名额：{ $edition }
decisions-mail-selected-text = 我们高兴地通知您，您获得“{ $edition }”的一个名额。
decisions-mail-reserve-subject = 您已列入候补名单：{ $edition }
decisions-mail-reserve-text = 您已列入“{ $edition }”的候补名单。如有名额空出，我们将提供给名单上能使学员组合保持商定均衡的人选。如果是您，我们会通知您。
decisions-mail-not-selected-subject = 关于您申请的决定：{ $edition }
decisions-mail-not-selected-text = 很遗憾，我们无法为您提供“{ $edition }”的名额。优秀的申请多于名额。欢迎您再次申请。
