# ألفاظ الواجهة. المفاتيح موصوفة في مطلع الملف الإنكليزي.
#
# المصطلحات: البرنامج، الدورة (edition)، دعوة تقديم الطلبات (call)، الطلب (application)، الترشيح (nomination)،
# التزكية (reference)، التقييم (review)، الاختيار، القرار، العرض، الدفعة (cohort)، الزميل/الزميلة (fellow)، الجلسة،
# سجل الحضور، الشهادة. المخاطبة بصيغة الجمع، وتُستخدم الأرقام 0–9.

site-name = Atoll
skip-to-content = الانتقال إلى المحتوى الرئيسي

nav-label = القائمة الرئيسية
language-nav-label = اللغة
footer-label = عن هذا الموقع
pager-label = صفحات القائمة
breadcrumb-label = طريق الرجوع

nav-home = الصفحة الرئيسية
nav-calls = دعوات تقديم الطلبات
nav-curriculum = المنهج الدراسي
nav-statistics = الإحصاءات
nav-method = المنهجية
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
nav-my-applications = طلباتي
nav-my-pages = صفحاتي
nav-account = الحساب
nav-messages = الرسائل
nav-desk = مكتب العمل
nav-applications = الطلبات
nav-nominations = الترشيحات
nav-reviews = التقييمات
nav-selection = الاختيار
nav-decisions = القرارات
nav-offers = العروض
nav-cohort = الدفعة
nav-sessions = الجلسات
nav-queue = الأعمال المعلقة

button-save = حفظ
button-save-continue = حفظ ومتابعة
button-save-later = حفظ والعودة لاحقا
button-continue = متابعة
button-cancel = إلغاء
button-change = تعديل
button-remove = إزالة
button-filter = تصفية
button-clear = مسح
button-preview = معاينة
button-confirm = تأكيد
button-download = تنزيل
button-next = التالي
button-previous = السابق
button-back = رجوع

error-prefix = خطأ:
error-summary-title = { $count ->
    [zero] لا توجد إجابات تحتاج إلى تعديل
    [one] إجابة واحدة تحتاج إلى تعديل
    [two] إجابتان تحتاجان إلى تعديل
    [few] { $count } إجابات تحتاج إلى تعديل
    [many] { $count } إجابة تحتاج إلى تعديل
   *[other] { $count } إجابة تحتاج إلى تعديل
}
optional-mark = (اختياري)
answer-yes = نعم
answer-no = لا
value-hidden = محجوب
value-not-stated = غير مذكور

empty-title = لا يوجد شيء هنا بعد
empty-text = سيظهر محتوى هذه الصفحة هنا متى توافر.
empty-filtered-title = لا توجد نتائج مطابقة لعوامل التصفية هذه
empty-filtered-text = أزل أحد عوامل التصفية لعرض المزيد، أو امسحها جميعا.

pager-showing = عرض العناصر من { $from } إلى { $to } من أصل { $total }
pager-older = الأقدم

days-left = { $count ->
    [zero] لم يتبق أي يوم
    [one] يتبقى يوم واحد
    [two] يتبقى يومان
    [few] تتبقى { $count } أيام
    [many] يتبقى { $count } يوما
   *[other] يتبقى { $count } يوم
}
hours-left = { $count ->
    [zero] لم تتبق أي ساعة
    [one] تتبقى ساعة واحدة
    [two] تتبقى ساعتان
    [few] تتبقى { $count } ساعات
    [many] تتبقى { $count } ساعة
   *[other] تتبقى { $count } ساعة
}

footer-accessibility = إمكانية الوصول
footer-privacy = الخصوصية
footer-contact = الاتصال
footer-source = الشفرة المصدرية
footer-disclaimer = تتبع أسماء الدول القائمة المعتمدة في الأمم المتحدة، ولا تنطوي على أي رأي بشأن مركزها القانوني.
footer-demonstration = بيانات للعرض التوضيحي.

error-403-title = لا يُسمح لكم بهذا الإجراء
error-403-text = لا يشمل حسابكم هذه الصلاحية. وإذا رأيتم أنه ينبغي أن يشملها، فيرجى مراسلة الجهة المنظمة للبرنامج.
error-404-title = الصفحة غير موجودة
error-404-text = لا يوجد شيء على هذا العنوان، أو أنه غير متاح لكم. يرجى التحقق من العنوان أو البدء من الصفحة الرئيسية.
error-409-title = هذه الخطوة غير ممكنة الآن
error-409-text = سبق اتخاذ هذه الخطوة، أو تغير الوضع منذ أن فتحتم الصفحة. يرجى فتح الصفحة من جديد للاطلاع على الوضع الراهن.
error-409-stale-title = تغيرت هذه الصفحة في هذه الأثناء
error-409-stale-text = حُفظ تعديل بعد أن فتحتم الصفحة. ولم يُستبدل أي شيء. يرجى فتح الصفحة من جديد والمقارنة ثم الحفظ مرة أخرى.
error-413-title = حجم ما أُرسل أكبر من المسموح به
error-413-text = ما أرسلتموه أكبر مما تقبله هذه الصفحة. يرجى إرسال ملف أصغر أو نص أقصر.
error-415-title = هذا النوع من المحتوى غير مقبول
error-415-text = ما أُرسل ليس استمارة من استمارات هذا الموقع ولا ملفا من نوع مقبول. يرجى العودة إلى الصفحة وإرسال الاستمارة من جديد.
error-422-title = تتعذر معالجة ما أُرسل
error-422-text = يرجى العودة إلى الصفحة ومراجعة إجاباتكم وإرسالها من جديد.
error-429-title = عدد المحاولات أكبر من المسموح به
error-429-text = { $seconds ->
    [zero] جرت محاولات كثيرة في وقت قصير. يرجى المحاولة مرة أخرى بعد لحظات.
    [one] جرت محاولات كثيرة في وقت قصير. يرجى المحاولة مرة أخرى بعد ثانية واحدة.
    [two] جرت محاولات كثيرة في وقت قصير. يرجى المحاولة مرة أخرى بعد ثانيتين.
    [few] جرت محاولات كثيرة في وقت قصير. يرجى المحاولة مرة أخرى بعد { $seconds } ثوانٍ.
    [many] جرت محاولات كثيرة في وقت قصير. يرجى المحاولة مرة أخرى بعد { $seconds } ثانية.
   *[other] جرت محاولات كثيرة في وقت قصير. يرجى المحاولة مرة أخرى بعد { $seconds } ثانية.
}
error-500-title = حدث خطأ من جانبنا
error-500-text = سُجل الخلل. وما حفظتموه من قبل لا يزال محفوظا. يرجى المحاولة مرة أخرى بعد بضع دقائق.
error-503-title = الخدمة مشغولة
error-503-text = { $seconds ->
    [zero] لم تُنفذ خطوتكم الأخيرة. يرجى المحاولة مرة أخرى بعد لحظات.
    [one] لم تُنفذ خطوتكم الأخيرة. يرجى المحاولة مرة أخرى بعد ثانية واحدة.
    [two] لم تُنفذ خطوتكم الأخيرة. يرجى المحاولة مرة أخرى بعد ثانيتين.
    [few] لم تُنفذ خطوتكم الأخيرة. يرجى المحاولة مرة أخرى بعد { $seconds } ثوانٍ.
    [many] لم تُنفذ خطوتكم الأخيرة. يرجى المحاولة مرة أخرى بعد { $seconds } ثانية.
   *[other] لم تُنفذ خطوتكم الأخيرة. يرجى المحاولة مرة أخرى بعد { $seconds } ثانية.
}
error-home = الانتقال إلى الصفحة الرئيسية
error-quote = يرجى ذكر هذا الرقم عند مراسلتنا:
error-unknown-language = هذا الموقع غير متاح بتلك اللغة. يرجى اختيار إحدى اللغات الست المعروضة.
error-stale = حُفظ تعديل بعد أن فتحتم الصفحة، وربما كان ذلك منكم في نافذة أخرى.
error-unreachable = يتعذر الوصول إلى قاعدة البيانات حاليًا. وما حفظتموه من قبل باقٍ.

value-seniority-junior = المستوى المبتدئ
value-seniority-mid = المستوى المتوسط
value-seniority-senior = المستوى الأقدم
value-seniority-director = مستوى المديرين

value-track-technical = المسار التقني
value-track-policy = مسار السياسات
value-track-strategy = مسار الاستراتيجية

value-ministry-foreign_affairs = الشؤون الخارجية
value-ministry-defence = الدفاع
value-ministry-interior = الداخلية
value-ministry-justice = العدل
value-ministry-ict_digital = تكنولوجيا المعلومات والاتصالات
value-ministry-cyber_agency = الوكالة الوطنية للأمن السيبراني
value-ministry-presidency = مكتب رئيس الدولة أو الحكومة
value-ministry-regulator = الهيئة التنظيمية
value-ministry-mission = البعثة الدائمة
value-ministry-other = هيئة عامة أخرى

value-gender-woman = امرأة
value-gender-man = رجل
value-gender-another = تعبير آخر
value-gender-undisclosed = أفضل عدم الإفصاح

value-un_group-african = الدول الأفريقية
value-un_group-asia_pacific = دول آسيا والمحيط الهادئ
value-un_group-eeg = دول أوروبا الشرقية
value-un_group-grulac = دول أمريكا اللاتينية ومنطقة البحر الكاريبي
value-un_group-weog = دول أوروبا الغربية ودول أخرى
value-un_group-none = خارج المجموعات الإقليمية

value-route-mission_new_york = البعثة الدائمة في نيويورك
value-route-mission_geneva = البعثة الدائمة في جنيف
value-route-foreign_ministry = وزارة الخارجية
value-route-line_ministry = وزارة قطاعية
value-route-regional_organisation = منظمة إقليمية

value-country_group-sids = الدول الجزرية الصغيرة النامية
value-country_group-ldc = أقل البلدان نموا
value-country_group-lldc = البلدان النامية غير الساحلية

value-role-administrator = مدير/مديرة النظام
value-role-manager = مدير/مديرة البرنامج
value-role-reviewer = مقيِّم/مقيِّمة
value-role-trainer = مدرِّب/مدرِّبة
value-role-publisher = مسؤول/مسؤولة النشر
value-role-applicant = مقدم/مقدمة الطلب
value-role-fellow = زميل/زميلة

value-language-en = الإنكليزية
value-language-fr = الفرنسية
value-language-es = الإسبانية
value-language-ar = العربية
value-language-zh = الصينية
value-language-ru = الروسية
