# Prepared decisions, and the mails of the release.
decisions-none = 尚未拟定任何决定
decisions-prepared = 这些决定已拟定，外部尚不知晓
decisions-known = 这些决定已公布
decisions-empty = 尚未作出决定
decisions-empty-text = 请在遴选页保存一个情景并予以采用。系统将为每份已经资格审查的申请拟定一项决定。
decisions-to-selection = 打开遴选页
decisions-quiet = 公布之前，申请人看不到任何结果，也不会收到任何通知。
decisions-broken = 当前入选者不再满足以下目标
decisions-undecided = { $count ->
   *[other] 有{ $count }份申请尚无决定。
}
decisions-held = 有规则待核实或不符合
decisions-held-text = 在此事解决之前，该申请不能入选。
decisions-held-link = 查看核查结果
decisions-complete = 为其拟定“未入选”的决定
decisions-unscreened = { $count ->
   *[other] 有{ $count }份申请尚未经过资格审查。
}
decisions-to-screening = 前往资格审查
decisions-to-release = 前往公布页
decisions-position = 次序
decisions-name = 姓名
decisions-note = 备注
decisions-no-score = 无
decisions-none-of-kind = 没有此类决定。
decisions-to-application = 查看申请
decisions-released-no-change = 决定已公布，不能再更改。接下来是录取通知。
decisions-change = 遴选小组的决定
decisions-breaks = 将无法满足的目标：
decisions-keeps = 满足全部目标
decisions-reason = 理由
decisions-reason-hint = 用遴选小组的原话填写；与决定一并保存
decisions-save = 保存决定
decisions-history = 经过
decisions-step-prepare = 已拟定
decisions-step-change = 由遴选小组更改
decisions-step-release = 已公布
decisions-kind-needed = 请选择一项决定
decisions-reason-needed = 请填写理由，不超过1000个字符
flash-decisions-prepared = 决定已拟定。外部无人可见。
flash-decisions-completed = 缺少的决定已拟定。
flash-decision-changed = 决定已更改。
illegal-decisions-released = 本届决定已公布，不能再更改。请继续处理录取通知。
illegal-decision-check-open = 该申请有规则待核实或不符合，因此不能入选。请先在其审查页面处理。
decisions-mail-selected-subject = 您获得一个名额：{ $edition }
decisions-mail-selected-text = 我们高兴地通知您，您获得“{ $edition }”的一个名额。
decisions-mail-reserve-subject = 您已列入候补名单：{ $edition }
decisions-mail-reserve-text = 您已列入“{ $edition }”的候补名单。如有名额空出，我们将从名单中选择能使整届学员保持商定均衡的人选。如果是您，我们会通知您。
decisions-mail-not-selected-subject = 关于您申请的决定：{ $edition }
decisions-mail-not-selected-text = 很遗憾，我们无法向您提供“{ $edition }”的名额。优秀申请多于名额。欢迎您再次申请。
