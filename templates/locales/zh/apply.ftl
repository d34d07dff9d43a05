# Before the first page
apply-start-title = 提出申请
apply-start = 开始填写申请
apply-start-lead = 申请由以下部分组成。您可以按任意顺序、分多天填写。
apply-start-saved = 离开每一页时内容都会保存。您可以换一台电脑继续：用同一电子邮箱登录即可。
apply-start-blind = 评审员能看到您的申请动机、项目和经验，但看不到您的姓名、国籍、工作单位和性别。
apply-start-check = 请先查看您能否申请
apply-back-to-call = 返回征集页面
apply-hand-in-by = 提交截止时间
apply-over = 该期限已过。

# The task list
apply-tasks-title = 您的申请
apply-parts-done = 已完成部分：{ $done }/{ $total }
apply-last-saved = 您填写的内容均已保存。最近保存：{ $at }
apply-kept-apart = 与申请分开保存，评审员永远看不到。
apply-hand-in = 提交
apply-task-ready = 可以提交
apply-task-not-ready = 尚未完成
apply-reference = 编号
apply-begun = 开始填写
apply-applicant = 申请人

# A page of questions
apply-part = 第{ $part }部分，共{ $parts }部分
apply-save-anyway = 保存我填写的内容
apply-stale-title = 此页面在此期间已在别处保存
apply-stale-text = 没有任何内容被覆盖。以下是目前已保存的内容；您填写的内容在下面的表单中。
apply-stale-keep = 保留已保存的内容，放弃我在此填写的内容

# Check the answers
apply-answers-title = 核对回答并提交
apply-answers-lead = 您的申请已填写完整。请再阅读一遍，然后在本页末尾提交。
apply-answers-missing = 提交前需修改的回答：{ $count }项
apply-answers-changed = 您打开本页后，回答已有变化，可能是在另一个窗口中修改的。申请尚未提交。请再阅读一遍，然后提交。
apply-hand-in-text = 提交后不能再修改回答。您可以撤回申请，并可在申请截止前取消撤回。
apply-hand-in-button = 提交申请

# The receipt
apply-receipt-title = 您的申请已收到
apply-receipt-lead = 来函时请注明此编号：
apply-handed-in-at = 提交时间
apply-checksum = 校验和（SHA-256）
apply-receipt-next = 下一步是什么、何时进行，申请页面上始终有说明。
apply-receipt-mail = 此回执也已发送至
apply-receipt-save = 请打印或保存本页备查。
apply-receipt-copy = 下载回答文件
apply-receipt-link = 回执和完整副本
apply-status-link = 申请状态
apply-call-link = 征集页面

# Too late
apply-closed-title = 您发送的内容在申请截止之后才到达
apply-closed-at = 申请截止时间
apply-arrived-at = 您的请求到达时间
apply-closed-kept = 您此前保存的内容仍然保留。
apply-closed-typed = 您在本页填写的内容
apply-write-to = 如有疑问，请致函

# Where an application stands
apply-status-draft = 草稿
apply-status-draft-title = 您的申请是草稿
apply-status-draft-text = 尚未提交。
apply-status-not-handed-in = 未提交
apply-status-not-handed-in-title = 此申请未提交
apply-status-not-handed-in-text = 草稿在申请截止前未提交，因此不参加遴选。草稿仍然保留；您可以申请下一届。
apply-status-considered = 审议中
apply-status-considered-title = 我们正在审议您的申请
apply-status-considered-text = 目前您无需做任何事。
apply-status-withdrawn = 已撤回
apply-status-withdrawn-title = 您已撤回此申请
apply-status-withdrawn-text = 该申请不再参加遴选。
apply-status-not-eligible = 不符合资格
apply-status-not-eligible-title = 您的申请不符合本次征集的资格条件
apply-status-not-eligible-text = 该申请无法进一步审议。资格条件见征集页面。欢迎申请其他届次。
apply-status-not-selected = 未入选
apply-status-not-selected-title = 您未入选本届
apply-status-not-selected-text = 优秀申请多于名额。欢迎申请其他届次；您填写的个人资料会为您保留。
apply-status-reserve = 列入候补
apply-status-reserve-title = 您已列入候补名单
apply-status-reserve-text = 如有名额空出，可能会提供给您：人选取决于整届学员的均衡，而非固定次序。一旦如此，我们会立即通知您。
apply-status-selected = 已入选
apply-status-selected-title = 您已入选
apply-status-selected-text = 录取通知随后发出。您可以答复时，我们会立即通知您。
apply-status-offer-open = 录取通知待答复
apply-status-offer-open-title = 您获得一个名额
apply-status-offer-open-text = 请在此处所示日期之前接受或谢绝名额。
apply-status-accepted = 已接受名额
apply-status-accepted-title = 您已接受名额
apply-status-accepted-text = 后续事项见您的页面。
apply-status-declined = 已谢绝名额
apply-status-declined-title = 您已谢绝名额
apply-status-declined-text = 感谢您告知我们。录取通知中说明了您是否仍可撤销谢绝。
apply-status-offer-expired = 录取通知已失效
apply-status-offer-expired-title = 您的录取通知已失效
apply-status-offer-expired-text = 录取通知未在期限内得到答复。名额可转给候补名单上的人选。
apply-status-offer-withdrawn = 录取通知已撤回
apply-status-offer-withdrawn-title = 您的录取通知已撤回
apply-status-offer-withdrawn-text = 不再为您保留该名额。如有疑问，请致函我们。
apply-decisions-by = 无论决定如何，我们都会在{ $date }之前通知您。决定将同时通知所有申请人。
apply-decisions-undated = 公布决定的日期尚未确定。无论决定如何，我们都会通知您；决定将同时通知所有申请人。
apply-decision-by = 决定公布期限
apply-answer-by = 答复期限
apply-to-offer = 查看并答复录取通知
apply-step-start = 开始填写
apply-step-submit = 提交
apply-step-withdraw = 您撤回申请
apply-step-reinstate = 取消撤回
apply-step-return = 退回修改
apply-step-decided = 公布决定
apply-step-considered = 资格审查与评审
apply-step-considered-text = 对照征集的资格条件进行审查，评审员审阅其可见的内容。在全部申请比较完毕之前，不作任何决定。
apply-step-decision = 决定
apply-step-begins = 方案开始

# Withdrawing
apply-withdraw = 撤回申请
apply-withdraw-title = 要撤回您的申请吗？
apply-withdraw-lead = 该申请将不再参加遴选。您的回答和回执会予以保留。
apply-withdraw-declines = 为您提供的名额将随之谢绝，并可能提供给他人。
apply-undo-until = 申请截止前您可以取消撤回：{ $at }
apply-undo-never = 撤回后无法取消。
apply-undo = 取消撤回
apply-reason-label = 您为何撤回？
apply-reason-hint = 这有助于我们改进方案，对您没有任何影响
apply-reason-too-long = 请缩短理由。现有{ $length }个字符，最多{ $max }个
apply-withdraw-button = 撤回
apply-needs-title = 无障碍需求
apply-needs-text = 此类信息另行保存，绝不影响遴选。每次查看都会记录您的姓名和用途。
apply-needs-purpose = 查看的用途是什么？
apply-needs-travel = 旅行和住宿
apply-needs-sessions = 会议室、材料和场次
apply-needs-asked = 应本人要求
apply-needs-choose = 请选择用途
apply-needs-show = 显示无障碍需求
apply-needs-none = 未填写
apply-needs-shown = 本次查看已记录。如需再次查看，请重新打开此页。

# Mails
apply-mail-dear = 尊敬的{ $person }：
apply-mail-received-subject = 已收到申请{ $reference }
apply-mail-received = 我们已收到您的申请：{ $edition }。
apply-mail-copy = 您的全部回答见此副本：
apply-mail-status = 您可以随时查看申请状态：
apply-mail-withdrawn-subject = 申请{ $reference }已撤回
apply-mail-withdrawn = 您已撤回申请{ $reference }：{ $edition }。
apply-mail-undo = 如属误操作，您可以在征集开放期间（至{ $at }）取消撤回：
apply-mail-reinstated-subject = 申请{ $reference }已恢复
apply-mail-reinstated = 您的申请{ $reference }已恢复参加遴选：{ $edition }。

# Messages, refusals
flash-draft-saved = 已保存。申请截止前您可随时返回。
flash-handed-in = 您的申请已提交。
flash-withdrawn = 您的申请已撤回。
flash-reinstated = 您的申请已恢复参加遴选。
denied-not-yours = 此申请属于他人。
denied-not-your-programme = 您的账户在此方案中没有角色。
denied-still-a-draft = 此申请尚未提交；草稿仅申请人可见。
denied-already-submitted = 此申请已提交，不能再修改回答。
denied-call-closed = 申请已截止，不再接受申请。
denied-call-not-open = 征集尚未开放。
denied-not-handed-in = 此申请尚未提交，无需撤回。
denied-already-withdrawn = 此申请已经撤回。
denied-already-decided = 决定已公布，因此无法再进行此操作。
denied-not-withdrawn = 此申请并未撤回。
illegal-application-step = 申请在目前状态下不能执行此操作。请打开申请页面查看当前状态。

# Home
home-applications = 您的申请
home-no-applications = 您尚未提出申请
home-no-applications-text = 请选择一项征集，查看您能否申请。只需两分钟。
home-to-calls = 查看征集申请
home-calls = 开放的征集
home-hand-in-by = 提交截止时间：{ $at }
home-begun = 开始填写：{ $at }
home-work = 您的工作
home-desk-hint = 您所负责方案的申请、评审、决定和数据
home-queue-hint = 等待您评审的申请
home-sessions-hint = 您授课的场次及其考勤表
