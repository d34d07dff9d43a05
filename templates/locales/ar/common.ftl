# ألفاظ الواجهة. المفاتيح موصوفة في مطلع الملف الإنكليزي.
#
# المصطلحات: البرنامج، الدورة (edition)، دعوة تقديم الطلبات (call، ويُفتح ويُغلق «باب تقديم الطلبات»)، الطلب
# (application)، التقديم (hand in، للطلب وللتقييم)، الترشيح (nomination)، المرتبة (rank)، الجهة المرشِّحة، التزكية
# والمزكّي (reference, referee)، شروط الأهلية ومستوف للشروط (eligibility rule, eligible)، الفرز (screening)، التقييم
# والمقيِّم (review)، المعيار (criterion)، العلامة (mark)، الدرجة (score)، الطلبات المتنافسة (candidates)، القائمة
# القصيرة، الاختيار، اللجنة (panel)، القرار، الإعلان (release)، العرض، القبول والاعتذار، قائمة الاحتياط، المقعد (place)،
# الدفعة (cohort)، الزميل/الزميلة (fellow)، الوحدة، الجلسة، سجل الحضور، الشهادة، المنشور (publication)، معايير السلوك
# المسؤول للدول (norms)، نوع الجنس (صفة الشخص)، المنظور الجنساني (الموضوع)، احتياجات التيسير، الجهة المنظمة، إدارة
# البرنامج (programme managers). المخاطبة بصيغة الجمع («يرجى» مع المصدر)، بلا تنوين النصب، والأرقام 0–9.

site-name = Atoll

pager-label = صفحات القائمة
breadcrumb-label = مسار التنقل

nav-home = الصفحة الرئيسية
nav-calls = دعوات تقديم الطلبات
nav-curriculum = المنهج الدراسي
nav-statistics = الإحصاءات
nav-method = المنهجية
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
nav-my-pages = صفحاتي
nav-account = الحساب
nav-messages = الرسائل
nav-desk = لوحة العمل
nav-reviews = التقييمات
nav-selection = الاختيار
nav-decisions = القرارات
nav-offers = العروض
nav-cohort = الدفعة
nav-sessions = الجلسات
nav-queue = قائمة الأعمال

button-save = حفظ
button-save-continue = حفظ ومتابعة
button-save-later = حفظ والعودة لاحقا
button-continue = متابعة
button-cancel = إلغاء
button-filter = تصفية
button-clear = مسح
button-preview = معاينة
button-confirm = تأكيد
button-download = تنزيل
button-back = رجوع

error-prefix = خطأ:
colon = { ": " }
comma = { "، " }
error-summary-title = { $count ->
    [zero] لا توجد إجابات تحتاج إلى تعديل
    [one] إجابة واحدة تحتاج إلى تعديل
    [two] إجابتان تحتاجان إلى تعديل
    [few] { $count } إجابات تحتاج إلى تعديل
    [many] { $count } إجابة تحتاج إلى تعديل
   *[other] { $count } إجابة تحتاج إلى تعديل
}
answer-yes = نعم
answer-no = لا

empty-filtered-title = لا توجد نتائج مطابقة لعوامل التصفية هذه
empty-filtered-text = يرجى إزالة أحد عوامل التصفية لعرض المزيد، أو مسحها جميعا.

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
footer-contact = الاتصال بنا

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
error-503-title = الخدمة مشغولة حاليا
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

value-role-trainer = مدرِّب/مدرِّبة
value-role-fellow = زميل/زميلة

value-language-en = الإنكليزية
value-language-fr = الفرنسية
value-language-es = الإسبانية
value-language-ar = العربية
value-language-zh = الصينية
value-language-ru = الروسية
