# Nominations by States: the list, the form, the replacement.
nominations-title = الترشيحات
nominations-heading = { $count ->
    [zero] لا توجد ترشيحات
    [one] ترشيح واحد
    [two] ترشيحان
    [few] { $count } ترشيحات
    [many] { $count } ترشيحا
   *[other] { $count } ترشيح
}
nominations-late-count = متأخرة: { $count }
nominations-unlinked-count = بلا طلب: { $count }
nominations-enter = تسجيل ترشيح
nominations-form-title = ترشيح
nominations-change-heading = تعديل ترشيح
nominations-link = الربط حسب عنوان البريد الإلكتروني
nominations-state = الدولة
nominations-state-hint = يرجى البدء بكتابة اسم الدولة بلغتكم
nominations-state-needed = يرجى كتابة اسم الدولة المرشِّحة
nominations-state-which = يرجى اختيار الدولة المقصودة
nominations-state-unknown = لا توجد دولة بهذا الاسم. يرجى التحقق من الكتابة
nominations-late = متأخر
nominations-unlinked = لا يوجد طلب بعد
nominations-caption = الترشيحات حسب الدولة والمرتبة
nominations-nominee = المرشَّح/المرشَّحة
nominations-rank = المرتبة
nominations-rank-hint = بين مرشحي هذه الدولة، والمرتبة الأولى هي 1
nominations-rank-shape = يرجى كتابة المرتبة رقما من 1 إلى 99
nominations-rank-taken = المرتبة { $rank } لدى هذه الدولة مشغولة، والاسم المسجل فيها: { $name }. يرجى اختيار مرتبة أخرى أو تعديل ذلك الترشيح أولا
nominations-route = القناة
nominations-route-needed = يرجى اختيار القناة التي ورد منها الترشيح
nominations-choose = يرجى الاختيار
nominations-note = المذكرة الشفوية
nominations-note-needed = يرجى كتابة الرقم المرجعي للمذكرة الشفوية
nominations-note-on = تاريخ المذكرة الشفوية
nominations-received = تاريخ الاستلام
nominations-received-needed = يرجى كتابة تاريخ الاستلام
nominations-date-shape = يرجى كتابة تاريخ صحيح لا يقع في المستقبل، مثلا 27 3 2026
nominations-from = من الدولة
nominations-authority = الجهة المرشِّحة
nominations-authority-hint = البعثة أو الوزارة أو المنظمة التي توقع الترشيح
nominations-authority-needed = يرجى كتابة اسم الجهة المرشِّحة
nominations-authority-title = اسم الشخص الموقِّع وصفته
nominations-name = الاسم الكامل
nominations-nominee-needed = يرجى كتابة اسم المرشَّح أو المرشَّحة
nominations-email = عنوان البريد الإلكتروني
nominations-email-hint = يُستخدم للعثور على الطلب المقدَّم من هذا العنوان. ولا تُرسل أي رسالة
nominations-email-shape = يرجى كتابة عنوان البريد الإلكتروني كاملا أو ترك الحقل فارغا
nominations-application = الطلب
nominations-application-hint = طلبات هذه الدولة غير المرتبطة بترشيح آخر
nominations-application-unknown = يرجى اختيار طلب من طلبات هذه الدولة
nominations-application-taken = هذا الطلب مرتبط بترشيح { $name }
nominations-by-email = البحث حسب عنوان البريد الإلكتروني
nominations-declares = تصرح الجهة المرشِّحة بما يلي
nominations-declares-salary_continues = استمرار صرف الراتب خلال البرنامج
nominations-declares-released = التفرغ من مهام الوظيفة خلال البرنامج
nominations-declares-will_return = العودة إلى الخدمة بعد البرنامج
nominations-declares-future_role = اعتزام إسناد مهام تستفيد مما جرى تعلمه
nominations-declares-no_conflict = عدم العلم بأي تضارب في المصالح
nominations-late-note = ورد هذا الترشيح بعد الموعد النهائي.
nominations-none = لا يوجد
nominations-too-long = الحد الأقصى لعدد الأحرف: { $most }
nominations-empty = لا توجد ترشيحات بعد
nominations-empty-text = يرجى تسجيل أول ترشيح من المذكرة الشفوية.
nominations-replace = تسمية شخص آخر في هذا الترشيح
nominations-replace-text = تبقى الدولة والمرتبة، وينتهي الارتباط بالطلب السابق.
nominations-replace-button = استبدال الاسم
nominations-remove = حذف هذا الترشيح
nominations-remove-text = يُحذف السجل، ويبقى الطلب كما هو.
nominations-remove-button = حذف
flash-nomination-entered = سُجل الترشيح.
flash-nomination-replaced = استُبدل الاسم في الترشيح.
flash-nomination-removed = حُذف الترشيح.
flash-nominations-linked = رُبطت الترشيحات بالطلبات الخاصة بها.
flash-nominations-none-linked = لا يطابق أي من عناوين المرشحين طلبا من الطلبات.
