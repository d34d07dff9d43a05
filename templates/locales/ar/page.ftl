### The frame of every page and the parts that pages share: templates/layouts and templates/partials.

page-skip = الانتقال إلى المحتوى الرئيسي
page-main = القائمة الرئيسية
page-language = اللغة
page-crumb = رجوع
page-sign-out = تسجيل الخروج
page-demo = بيانات توضيحية: جميع الأشخاص هنا من نسج الخيال.
page-names = أسماء الدول تتبع قائمة الأمم المتحدة ولا تعبّر عن أي رأي بشأن وضعها القانوني.
page-error = خطأ:
page-errors = { $count ->
    [zero] لا توجد إجابات تحتاج إلى تعديل
    [one] إجابة واحدة تحتاج إلى تعديل
    [two] إجابتان تحتاجان إلى تعديل
    [few] { $count } إجابات تحتاج إلى تعديل
    [many] { $count } إجابة تحتاج إلى تعديل
   *[other] { $count } إجابة تحتاج إلى تعديل
}
page-optional = (اختياري)
page-change = تعديل
page-no-answer = لا إجابة بعد
page-day = اليوم
page-month = الشهر
page-year = السنة
page-words = عدد الكلمات: { $n } من { $max }
page-words-over = عدد الكلمات: { $n } من { $max }، بزيادة { $over }
page-words-limit = عدد الكلمات: { $max } على الأكثر
page-kept = يُحفظ ما تكتبه عند الضغط على الحفظ.
page-saved = حُفظ في الساعة { $time }
page-country-meant = أي دولة تقصد؟
page-country-other = إذا لم تكن أيًّا منها، فعدّل ما كتبته أعلاه.
page-pager = بقية القائمة
page-shown = المعروض: { $shown }
page-shown-of = المعروض: { $shown } من { $total }
page-first = العودة إلى البداية
page-next = التالي
page-hidden = محجوب
page-said-in = (لغة النص: { $language })
page-select-all = تحديد جميع الصفوف
page-selected = المحدد: { $n }
