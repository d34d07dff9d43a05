# Words around a question
question-why = 询问理由
question-date-hint = 请用数字填写，例如：30 6 2028
question-country-hint = 请输入国家名称
question-term = 您使用的表述

# Rows of languages and referees
question-language = 语文
question-level = 水平
question-level-choose = 请选择水平
question-level-a1 = A1：少量词语和短句
question-level-a2 = A2：简单的日常事务
question-level-b1 = B1：工作中熟悉的话题
question-level-b2 = B2：本专业的讨论和报告
question-level-c1 = C1：在专业场合运用自如
question-level-c2 = C2：母语或同等水平
question-language-level = { $language }，{ $level }
question-language-row = 语文{ $row }
question-referee-row = 推荐人{ $row }
question-referee-name = 姓名
question-referee-email = 电子邮箱
question-referee-role = 职衔，以及此人如何了解您的工作
question-referee-employer = 此人代表我目前的工作单位

# Answers as they are read
question-number = { $number }
question-kept-apart = 已填写。此处不显示，与申请分开保存。
question-referee-is-employer = 代表目前的工作单位
question-agreed = 同意：{ $purpose }
question-not-agreed = 不同意：{ $purpose }

# Where a page stands
question-progress-not-started = 未开始
question-progress-in-progress = 未完成
question-progress-done = 已完成

# What to change in an answer
question-needed = 请填写：{ $label }
question-needed-choice = 请选择：{ $label }
question-needed-choices = 请至少选择一项：{ $label }
question-needed-date = 请填写日期：{ $label }
question-needed-language = 请至少填写一种语文及您的水平
question-term-needed = 请写明您使用的表述，或选择其他选项
question-consent-needed = 如同意，请勾选此项；否则我们无法受理申请：{ $label }
question-again = 请重新回答此问题：{ $label }
question-not-an-option = 请从页面所列选项中选择：{ $label }
question-too-many-words = 请将文字缩短至{ $max }字以内：目前为{ $words }字
question-too-long = 请将回答缩短至{ $max }个字符以内：目前为{ $length }个
question-too-large = 此回答过长，无法保存。请缩短至不足{ $max }个字符
question-row-too-long = 请将第{ $row }行的这一栏缩短至{ $max }个字符以内
question-date-day-missing = 请填写日期中的日：{ $label }
question-date-month-missing = 请填写月份：{ $label }
question-date-year-missing = 请填写年份：{ $label }
question-date-year-short = 请用四位数字填写年份，例如：2028
question-date-not-real = 请填写日历上存在的日期：{ $label }
question-number-shape = 请用数字填写整数（例如：4）：{ $label }
question-number-range = 请填写{ $min }至{ $max }之间的数字：{ $label }
question-email-shape = 请填写完整的电子邮箱，例如：name@ministry.example
question-url-shape = 请填写以https://开头的完整网址
question-country-unknown = 未找到名为“{ $typed }”的国家。请检查拼写或填写其简称
question-country-several = 有多个国家与“{ $typed }”相符。请从中选择，或填写全称
question-language-missing = 请填写第{ $row }行的语文
question-level-missing = 请选择第{ $row }行的水平
question-language-twice = 每种语文只填一次：第{ $row }行重复
question-too-many-rows = 最多填写{ $max }行：{ $label }
question-referees-needed = 请填写{ $count }名推荐人：目前有{ $given }名
question-referee-employer-needed = 请注明哪位推荐人代表您目前的工作单位
question-referee-name-missing = 请填写第{ $row }位推荐人的姓名
question-referee-email-missing = 请填写第{ $row }位推荐人的电子邮箱
question-referee-email-shape = 请填写第{ $row }位推荐人的完整电子邮箱，例如：name@ministry.example
question-referee-role-missing = 请说明第{ $row }位推荐人如何了解您的工作
question-referee-twice = 每位推荐人须有各自的电子邮箱：第{ $row }行重复
question-column-unknown = 表单中没有问题“{ $column }”。请删除或重命名该列

# What to change in a form before it is published
question-flaw-key-twice = 请为“{ $place }”更换键名：“{ $detail }”重复使用
question-flaw-key-shape = 键名“{ $detail }”只能使用小写拉丁字母、数字和下划线
question-flaw-empty-page = 请为页面“{ $place }”添加问题，或删除该页面
question-flaw-language-missing = 请同时用此语文填写“{ $place }”：{ $detail }
question-flaw-limit = 请更正“{ $place }”的限制：按目前的限制无法作答
question-flaw-no-options = 请为“{ $place }”至少添加一个选项
question-flaw-option-twice = 请为“{ $place }”的每个选项设定各自的值：“{ $detail }”重复
question-flaw-option-unknown = 请删除“{ $place }”的选项“{ $detail }”：统计数据中没有此值
question-flaw-fact-twice = “{ $detail }”只能由一个问题填写：“{ $place }”是第二个
question-flaw-fact-kind = 请更改“{ $place }”的类型：它无法填写“{ $detail }”
question-flaw-sensitive = 只有性别和无障碍需求可以分开保存：请更改“{ $place }”
question-flaw-sensitive-not-blind = 请对评审员隐藏“{ $place }”：该项分开保存
question-flaw-looks-forward = “{ $place }”的条件只能引用前面的问题，不能引用“{ $detail }”
question-flaw-question-unknown = 请更正“{ $place }”的条件：没有问题“{ $detail }”
question-flaw-value-unknown = 请更正“{ $place }”的条件：“{ $detail }”永远无法被选中
