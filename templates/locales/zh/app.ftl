# 登录结束之后才提交的表单。
kept-title = 您的登录已失效，所填内容已保留
kept-lead = 只要不关闭本页，您填写的内容就不会丢失。
kept-sign-in = 在新标签页中重新登录
kept-then = 回到本页，提交您填写的内容。
kept-send = 提交我填写的内容
