# Screening: checks with their reasons, findings one by one and in bulk. The sentences screening-why-* also serve the public eligibility check.
screening-title = الفرز
screening-heading = { $count ->
    [zero] لا توجد طلبات تنتظر الفرز
    [one] طلب واحد ينتظر الفرز
    [two] طلبان ينتظران الفرز
    [few] { $count } طلبات تنتظر الفرز
    [many] { $count } طلبا تنتظر الفرز
   *[other] { $count } طلب تنتظر الفرز
}
screening-tabs = حسب النتيجة
screening-heading-shortlisted = الطلبات المدرجة في القائمة القصيرة والتحقق منها: { $count }
screening-heading-screened = الطلبات التي جرى فرزها والتحقق منها: { $count }
screening-held-text = لا يُختار الطلب إلا إذا استوفى كل القواعد. افتحه لتسجيل ما تحققت منه، مع ذكر السبب.
screening-tab-pass = كل الشروط مستوفاة: { $count }
screening-tab-fail = شرط غير مستوفى: { $count }
screening-tab-unknown = شرط لم يتبين استيفاؤه بعد: { $count }
screening-standing-pass = كل الشروط مستوفاة
screening-standing-fail = شرط واحد على الأقل غير مستوفى
screening-standing-unknown = شرط واحد على الأقل لم يتبين استيفاؤه بعد
screening-applicant = مقدم/مقدمة الطلب
screening-ref = الرقم المرجعي
screening-state = الدولة
screening-open = ما يلزم النظر فيه
screening-all-met = كلها مستوفاة
screening-empty = لا يوجد ما ينتظر هنا
screening-empty-text = تظهر هنا الطلبات المقدَّمة إلى أن يُبت في استيفائها الشروط.
screening-find-all = إقرار استيفائها جميعا الشروط
screening-preview-note = تُعرض معاينة أولا. ولا تُرسل أي رسالة بريد إلكتروني. ويمكنكم التراجع خلال عشر دقائق.
screening-undo = تراجع
screening-undo-text = سُجلت النتائج. ويمكنكم التراجع عنها خلال عشر دقائق.
screening-undo-unknown = لا يوجد ما يمكن التراجع عنه.
screening-case-title = فرز { $reference }
screening-status = الحالة:
screening-checks = شروط الأهلية
screening-by-staff = قرار اتخذه الموظفون في
screening-rule-said = النتيجة بحسب الشرط نفسه:
screening-override = اتخاذ قرار مخالف
screening-override-save = حفظ القرار
screening-outcome = النتيجة المعتمدة
screening-outcome-needed = يرجى اختيار النتيجة المعتمدة
screening-choose = يرجى الاختيار
screening-reason = السبب
screening-reason-hint = ما رأيتموه أو قرأتموه، بحيث يكون مفهوما لدى الزملاء بعد سنة
screening-reason-needed = يرجى ذكر السبب
screening-reason-long = الحد الأقصى لعدد الأحرف: { $most }
screening-finding = النتيجة
screening-no-mail = لا يُبلغ مقدم الطلب أو مقدمته في هذه المرحلة.
screening-unknown-note = الشرط الذي لم يتبين استيفاؤه لا يمنع هذه النتيجة، ولكنه يمنع الاختيار.
screening-failed-note = لإقرار استيفاء هذا الطلب الشروط، يلزم أولا اتخاذ قرار مخالف بشأن الشرط غير المستوفى.
screening-find-eligible = إقرار استيفاء الشروط
screening-find-ineligible = إقرار عدم استيفاء الشروط
screening-reopen = الإعادة إلى الفرز
screening-reason-code = الشرط غير المستوفى
screening-reason-code-needed = يرجى اختيار الشرط غير المستوفى
screening-act-needed = يرجى اختيار النتيجة
screening-preview-title = معاينة
screening-preview-eligible = { $count ->
    [zero] لن يُقر استيفاء أي طلب للشروط
    [one] سيُقر استيفاء طلب واحد للشروط
    [two] سيُقر استيفاء طلبين للشروط
    [few] سيُقر استيفاء { $count } طلبات للشروط
    [many] سيُقر استيفاء { $count } طلبا للشروط
   *[other] سيُقر استيفاء { $count } طلب للشروط
}
screening-preview-ineligible = { $count ->
    [zero] لن يُقر عدم استيفاء أي طلب للشروط
    [one] سيُقر عدم استيفاء طلب واحد للشروط
    [two] سيُقر عدم استيفاء طلبين للشروط
    [few] سيُقر عدم استيفاء { $count } طلبات للشروط
    [many] سيُقر عدم استيفاء { $count } طلبا للشروط
   *[other] سيُقر عدم استيفاء { $count } طلب للشروط
}
screening-preview-reason = الشرط غير المستوفى:
screening-preview-changed = تغير شيء منذ اطلاعكم على القائمة. يرجى مراجعتها من جديد ثم التأكيد.
screening-preview-later = العدد أكبر مما يمكن تغييره دفعة واحدة. المتبقي للمرة التالية: { $count }
screening-preview-moving = الطلبات التي ستتغير
screening-preview-more = طلبات أخرى غير معروضة: { $count }
screening-preview-stay = طلبات تبقى كما هي: { $count }
screening-preview-staying = الطلبات التي تبقى كما هي
flash-screening-done = سُجلت النتائج.
flash-screening-found = سُجلت النتيجة.
flash-screening-nothing = لم يبق ما يُغيَّر.
flash-screening-overridden = قراركم بشأن الشرط هو المعتمد من الآن فصاعدا.
flash-screening-undone = جرى التراجع عن النتائج.
illegal-screening-failed = هناك شرط غير مستوفى. يلزم أولا اتخاذ قرار مخالف بشأنه مع ذكر السبب.
illegal-screening-undo-late = مضت عشر دقائق. يرجى فتح الطلبات واحدا تلو الآخر للتراجع عن النتيجة.
screening-why-documents = لا يمكن استلام الوثائق هنا بعد.
screening-why-references = لا يمكن استلام التزكيات هنا بعد.
screening-why-nationality-pass = الدولة مدرجة في قائمة هذه الدورة.
screening-why-nationality-fail = لم تكن الدولة مدرجة في قائمة هذه الدورة في يوم الموعد النهائي.
screening-why-nationality-unknown = لم تُذكر الجنسية.
screening-why-official-pass = وظيفة حكومية أو إيفاد من الحكومة.
screening-why-official-fail = لا وظيفة حكومية ولا إيفاد من الحكومة.
screening-why-official-unknown = لم تُذكر الوظيفة العامة.
screening-why-nominated-pass = رشحت الدولة هذا الشخص.
screening-why-nominated-late = رشحت الدولة هذا الشخص بعد الموعد النهائي.
screening-why-nominated-route = ورد الترشيح عن طريق قناة غير متاحة لهذه الدورة.
screening-why-nominated-missing = لم يرد أي ترشيح من الدولة حتى الموعد النهائي.
screening-why-nominated-awaited = لم يرد ترشيح الدولة بعد.
screening-why-nominated-unknown = يُتحقق من ترشيح الدولة بعد تقديم الطلب.
screening-why-in_time-pass = قُدم الطلب قبل إغلاق باب تقديم الطلبات.
screening-why-in_time-fail = قُدم الطلب بعد إغلاق باب تقديم الطلبات.
screening-why-in_time-unknown = لم يُقدم الطلب بعد.
screening-why-seniority-pass = مستوى الوظيفة من المستويات المطلوبة لهذه الدورة.
screening-why-seniority-fail = مستوى الوظيفة ليس من المستويات المطلوبة لهذه الدورة.
screening-why-seniority-unknown = لم يُذكر مستوى الوظيفة.
screening-why-experience-pass = سنوات الخبرة كافية.
screening-why-experience-fail = سنوات الخبرة: { $has }. المطلوب: { $needed }.
screening-why-experience-cyber-fail = سنوات الخبرة في المجال: { $has }. المطلوب: { $needed }.
screening-why-experience-unknown = لم تُذكر سنوات الخبرة.
screening-why-language-pass = المستوى { $level } في إحدى لغات هذه الدورة.
screening-why-language-fail = أعلى مستوى في إحدى لغات هذه الدورة: { $level }. المطلوب: { $needed }.
screening-why-language-none = لم تُذكر أي لغة من لغات هذه الدورة. المستوى المطلوب: { $needed }.
screening-why-language-unknown = لم تُذكر لغة ولا مستوى.
screening-why-attends-pass = إمكانية الحضور طوال البرنامج مؤكدة.
screening-why-attends-fail = يتعذر الحضور طوال البرنامج.
screening-why-attends-unknown = لم يؤكد الحضور طوال البرنامج.
screening-why-no_recent_award-pass = لم يسبق الحصول على زمالة من هذا البرنامج في السنوات الأخيرة.
screening-why-no_recent_award-fail = سبق الحصول على زمالة من هذا البرنامج خلال المدة المحتسبة. عدد السنوات: { $years }.
screening-why-no_recent_award-unknown = لم يجر التحقق بعد من الزمالات السابقة.
screening-why-nominations_per_state-pass = ضمن عدد الترشيحات المسموح به لكل دولة.
screening-why-nominations_per_state-fail = المرتبة بين مرشحي الدولة: { $place }. الحد الأقصى: { $most }.
screening-why-nominations_per_state-unknown = لم ترشح الدولة هذا الشخص بعد.
screening-why-women_only-pass = يتفق ما صرح به الشخص مع شرط هذه الدورة.
screening-why-women_only-fail = هذه الدورة مخصصة للنساء.
screening-why-women_only-unknown = لم يصرح الشخص بذلك، ولا يُستنتج ذلك أبدا.
screening-why-no_relative-pass = لا يوجد قريب مقرب بين الموظفين أو المقيِّمين.
screening-why-no_relative-fail = يوجد قريب مقرب بين الموظفين أو المقيِّمين.
screening-why-no_relative-unknown = لم يُذكر ما إذا كان هناك قريب مقرب معني.
