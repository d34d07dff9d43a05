# Before the first page
apply-start-title = تقديم طلب
apply-start = بدء الطلب
apply-start-lead = يتألف الطلب من الأجزاء الآتية، ويمكن استيفاؤها بأي ترتيب وعلى مدى عدة أيام.
apply-start-saved = تُحفظ كل صفحة عند الانتقال منها، ويمكن المتابعة من حاسوب آخر بتسجيل الدخول بعنوان البريد الإلكتروني نفسه.
apply-start-blind = يطلع المقيِّمون على دوافعكم ومشروعكم وخبرتكم، ولا يطلعون على اسمكم ولا جنسيتكم ولا جهة عملكم ولا نوع جنسكم.
apply-start-check = التحقق أولا من استيفاء شروط التقديم
apply-back-to-call = العودة إلى دعوة تقديم الطلبات
apply-hand-in-by = آخر موعد للتقديم
apply-over = انقضى هذا الموعد النهائي.

# The task list
apply-tasks-title = طلبكم
apply-parts-done = الأجزاء المكتملة: { $done } من { $total }
apply-last-saved = كل ما كتبتموه محفوظ. آخر حفظ: { $at }
apply-kept-apart = يُحفظ بمعزل عن الطلب، ولا يطلع عليه المقيِّمون أبدا.
apply-hand-in = التقديم
apply-task-ready = جاهز للتقديم
apply-task-not-ready = غير مكتمل بعد
apply-reference = الرقم المرجعي
apply-begun = تاريخ البدء
apply-applicant = مقدم/مقدمة الطلب

# A page of questions
apply-part = الجزء { $part } من { $parts }
apply-save-anyway = حفظ ما كتبته
apply-stale-title = حُفظت هذه الصفحة من مكان آخر في هذه الأثناء
apply-stale-text = لم يُستبدل أي شيء. هذا هو المحفوظ حاليا، وما كتبتموه موجود في الاستمارة أدناه.
apply-stale-keep = الإبقاء على المحفوظ وترك ما كتبته هنا

# Check the answers
apply-answers-title = مراجعة الإجابات والتقديم
apply-answers-lead = طلبكم مكتمل. يرجى قراءته مرة أخرى ثم تقديمه في نهاية هذه الصفحة.
apply-answers-missing = الإجابات التي تحتاج إلى تعديل قبل التقديم: { $count }
apply-answers-changed = تغيرت إجاباتكم بعد أن فتحتم هذه الصفحة، وربما كان ذلك في نافذة أخرى. ولم يُقدَّم أي شيء. يرجى قراءتها مرة أخرى ثم التقديم.
apply-hand-in-text = لا يمكن تغيير الإجابات بعد التقديم. ويمكنكم سحب الطلب والعدول عن السحب حتى إغلاق باب تقديم الطلبات.
apply-hand-in-button = تقديم الطلب

# The receipt
apply-receipt-title = تم استلام طلبكم
apply-receipt-lead = يرجى ذكر هذا الرقم المرجعي عند مراسلتنا:
apply-handed-in-at = تاريخ التقديم
apply-checksum = المجموع الاختباري (SHA-256)
apply-receipt-next = تبين صفحة طلبكم دائما الخطوات التالية ومواعيدها.
apply-receipt-mail = أُرسل هذا الإيصال أيضا إلى
apply-receipt-save = يرجى طباعة هذه الصفحة أو حفظها في ملفاتكم.
apply-receipt-copy = تنزيل الإجابات في ملف
apply-receipt-link = الإيصال والنسخة الكاملة
apply-status-link = حالة الطلب
apply-call-link = دعوة تقديم الطلبات

# Too late
apply-closed-title = أُغلق باب تقديم الطلبات قبل وصول ما أرسلتموه
apply-closed-at = إغلاق باب تقديم الطلبات
apply-arrived-at = وصول ما أرسلتموه
apply-closed-kept = ما حفظتموه سابقا لا يزال محفوظا.
apply-closed-typed = ما كتبتموه في هذه الصفحة
apply-write-to = للاستفسار، يرجى الكتابة إلى

# Where an application stands
apply-status-draft = مسودة
apply-status-draft-title = طلبكم مسودة
apply-status-draft-text = لم يُقدَّم بعد.
apply-status-not-handed-in = لم يُقدَّم
apply-status-not-handed-in-title = لم يُقدَّم هذا الطلب
apply-status-not-handed-in-text = أُغلق باب تقديم الطلبات قبل تقديم المسودة، ولذلك لا تدخل في الاختيار. والمسودة محفوظة، ويمكنكم التقدم إلى الدورة المقبلة.
apply-status-considered = قيد النظر
apply-status-considered-title = طلبكم قيد النظر
apply-status-considered-text = ليس مطلوبا منكم أي شيء في الوقت الحاضر.
apply-status-withdrawn = مسحوب
apply-status-withdrawn-title = سحبتم هذا الطلب
apply-status-withdrawn-text = لم يعد داخلا في الاختيار.
apply-status-not-eligible = غير مستوف للشروط
apply-status-not-eligible-title = لا يستوفي طلبكم شروط هذه الدعوة
apply-status-not-eligible-text = تعذر مواصلة النظر فيه. والشروط مبينة في دعوة تقديم الطلبات، ونرحب بتقدمكم إلى دورة أخرى.
apply-status-not-selected = لم يقع عليه الاختيار
apply-status-not-selected-title = لم يقع عليكم الاختيار لهذه الدورة
apply-status-not-selected-text = كان عدد الطلبات الجيدة أكبر من عدد المقاعد. ونرحب بتقدمكم إلى دورة أخرى، وتبقى بياناتكم الشخصية محفوظة لكم.
apply-status-reserve = في قائمة الاحتياط
apply-status-reserve-title = أنتم في قائمة الاحتياط
apply-status-reserve-text = إذا شغر مقعد فقد يُعرض عليكم، ويراعي الاختيار توازن الدفعة لا ترتيبا ثابتا. وسنكتب إليكم فورا.
apply-status-selected = وقع عليه الاختيار
apply-status-selected-title = وقع عليكم الاختيار
apply-status-selected-text = سيصلكم عرض المقعد، وسنكتب إليكم حالما يمكنكم الرد عليه.
apply-status-offer-open = عرض في انتظار ردكم
apply-status-offer-open-title = عُرض عليكم مقعد
apply-status-offer-open-text = يرجى قبوله أو الاعتذار عنه قبل التاريخ المبين هنا.
apply-status-accepted = قُبل المقعد
apply-status-accepted-title = قبلتم مقعدكم
apply-status-accepted-text = تجدون الخطوات التالية في صفحاتكم.
apply-status-declined = اعتُذر عن المقعد
apply-status-declined-title = اعتذرتم عن مقعدكم
apply-status-declined-text = نشكركم على إبلاغنا. يبين العرض ما إذا كان بإمكانكم العدول عن ذلك.
apply-status-offer-expired = انقضت مدة العرض
apply-status-offer-expired-title = انقضت مدة العرض المقدم إليكم
apply-status-offer-expired-text = لم يُرد عليه في الموعد المحدد، ويمكن أن يؤول المقعد إلى شخص في قائمة الاحتياط.
apply-status-offer-withdrawn = عرض مسحوب
apply-status-offer-withdrawn-title = سُحب العرض المقدم إليكم
apply-status-offer-withdrawn-text = لم يعد المقعد محجوزا لكم. يرجى الكتابة إلينا إن كان لديكم أي استفسار.
apply-decisions-by = سنبلغكم في موعد أقصاه { $date }، أيا كان القرار. وتُعلن القرارات للجميع في الوقت نفسه.
apply-decisions-undated = لم يُحدد موعد القرارات بعد. وسنبلغكم أيا كان القرار، وتُعلن القرارات للجميع في الوقت نفسه.
apply-decision-by = القرار في موعد أقصاه
apply-answer-by = الرد في موعد أقصاه
apply-to-offer = الاطلاع على العرض والرد عليه
apply-step-start = البدء
apply-step-submit = التقديم
apply-step-withdraw = السحب من جانبكم
apply-step-reinstate = العدول عن السحب
apply-step-return = الإعادة إليكم للتعديل
apply-step-decided = إعلان القرار
apply-step-considered = التحقق والتقييم
apply-step-considered-text = يجري التحقق من شروط الدعوة، ويقرأ المقيِّمون ما يُسمح لهم بالاطلاع عليه. ولا يُتخذ أي قرار قبل مقارنة الطلبات كلها.
apply-step-decision = القرار
apply-step-begins = بدء البرنامج

# Withdrawing
apply-withdraw = سحب الطلب
apply-withdraw-title = هل تريدون سحب طلبكم؟
apply-withdraw-lead = لن يدخل بعد ذلك في الاختيار. وتبقى إجاباتكم وإيصالكم محفوظة.
apply-withdraw-declines = ويُعتذر معه عن المقعد المعروض عليكم، وقد يُعرض على شخص آخر.
apply-undo-until = يمكنكم العدول عن ذلك حتى إغلاق باب تقديم الطلبات: { $at }
apply-undo-never = لا يمكن العدول عن السحب.
apply-undo = العدول عن السحب
apply-reason-label = ما سبب السحب؟
apply-reason-hint = يساعدنا ذلك على تحسين البرنامج، ولا يترتب عليه أي أثر بالنسبة إليكم
apply-reason-too-long = يرجى اختصار السبب. عدد الأحرف: { $length }، والحد الأقصى { $max }
apply-withdraw-button = سحب
apply-needs-title = احتياجات التيسير
apply-needs-text = تُحفظ على حدة ولا دور لها في الاختيار أبدًا. وتُسجَّل كل قراءة مع اسمكم والغرض منها.
apply-needs-purpose = ما الغرض من قراءتها؟
apply-needs-travel = السفر والإقامة
apply-needs-sessions = القاعات والمواد والجلسات
apply-needs-asked = بطلب من الشخص نفسه
apply-needs-choose = اختر الغرض من قراءتها
apply-needs-show = عرض احتياجات التيسير
apply-needs-none = لم يُذكر أي احتياج
apply-needs-shown = سُجِّلت هذه القراءة. لعرضها مجددًا، افتح هذه الصفحة من جديد.

# Mails
apply-mail-dear = تحية طيبة إلى { $person }،
apply-mail-received-subject = تم استلام الطلب { $reference }
apply-mail-received = تلقينا طلبكم: { $edition }.
apply-mail-copy = ترد النسخة الكاملة من إجاباتكم هنا:
apply-mail-status = يمكنكم في أي وقت الاطلاع على حالة طلبكم:
apply-mail-withdrawn-subject = سُحب الطلب { $reference }
apply-mail-withdrawn = سحبتم طلبكم { $reference }: { $edition }.
apply-mail-undo = إذا كان ذلك عن طريق الخطأ، فيمكنكم العدول عنه ما دام باب تقديم الطلبات مفتوحا، حتى { $at }:
apply-mail-reinstated-subject = عاد الطلب { $reference } إلى المشاركة في الاختيار
apply-mail-reinstated = عاد طلبكم { $reference } إلى المشاركة في الاختيار: { $edition }.

# Messages, refusals
flash-draft-saved = تم الحفظ. يمكنكم العودة في أي وقت حتى إغلاق باب تقديم الطلبات.
flash-handed-in = تم تقديم طلبكم.
flash-withdrawn = سُحب طلبكم.
flash-reinstated = عاد طلبكم إلى المشاركة في الاختيار.
denied-not-yours = هذا الطلب يخص شخصا آخر.
denied-not-your-programme = ليس لحسابكم أي دور في هذا البرنامج.
denied-still-a-draft = لم يُقدَّم هذا الطلب بعد، ولا تُعرض المسودات إلا على من كتبها.
denied-already-submitted = قُدم هذا الطلب ولم يعد تغيير إجاباته ممكنا.
denied-call-closed = أُغلق باب تقديم الطلبات ولم تعد الطلبات مقبولة.
denied-call-not-open = لم يُفتح باب تقديم الطلبات بعد.
denied-not-handed-in = لم يُقدَّم هذا الطلب، فليس هناك ما يُسحب.
denied-already-withdrawn = سُحب هذا الطلب من قبل.
denied-already-decided = أُعلنت القرارات، فلم يعد ذلك ممكنا.
denied-not-withdrawn = هذا الطلب غير مسحوب.
illegal-application-step = لا يسمح الوضع الحالي للطلب بهذه الخطوة. يرجى فتح صفحته للاطلاع على حالته.

# Home
home-applications = طلباتكم
home-no-applications = لم تتقدموا بأي طلب بعد
home-no-applications-text = يرجى اختيار دعوة والتحقق من استيفاء الشروط. لا يستغرق ذلك سوى دقيقتين.
home-to-calls = الاطلاع على الدعوات
home-calls = الدعوات المفتوحة
home-hand-in-by = آخر موعد للتقديم: { $at }
home-begun = تاريخ البدء: { $at }
home-work = أعمالكم
home-desk-hint = الطلبات والتقييمات والقرارات والأرقام الخاصة ببرامجكم
home-queue-hint = الطلبات التي تنتظر تقييمكم
home-sessions-hint = الجلسات التي تقدمونها وسجلات حضورها
