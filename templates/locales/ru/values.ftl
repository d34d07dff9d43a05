# Значения предметной области, как их читают. Род согласуется со словами «заявка», «предложение», «оценка».

value-stage-application = Заявка подана
value-stage-eligible = Соответствие условиям
value-stage-shortlisted = Краткий список
value-stage-selected = Отбор пройден
value-stage-accepted = Место принято
value-stage-completed = Программа завершена

value-application-draft = Черновик
value-application-submitted = Подана
value-application-eligible = Соответствует условиям
value-application-ineligible = Не соответствует условиям
value-application-shortlisted = В кратком списке
value-application-withdrawn = Отозвана

value-rule-nationality = Гражданство
value-rule-official = Государственная служба
value-rule-nominated = Выдвижение государством
value-rule-documents = Документы
value-rule-in_time = Подача в срок
value-rule-seniority = Уровень должности
value-rule-experience = Опыт работы
value-rule-language = Язык программы
value-rule-attends = Участие от начала до конца
value-rule-no_recent_award = Отсутствие недавней стипендии
value-rule-nominations_per_state = Число кандидатур от государства
value-rule-women_only = Для женщин
value-rule-no_relative = Отсутствие близких родственников среди сотрудников и экспертов
value-rule-references = Рекомендации

value-outcome-pass = Выполнено
value-outcome-fail = Не выполнено
value-outcome-unknown = Пока неизвестно

value-decision-select = Отобрать
value-decision-reserve = В резервный список
value-decision-not_selected = Не отбирать

value-offer-open = Ожидает ответа
value-offer-accepted = Принято
value-offer-declined = Отказ
value-offer-expired = Срок истек
value-offer-withdrawn = Отозвано

value-decline-employer_refused = Работодатель не дал согласия
value-decline-other_duties = Другие обязанности в это время
value-decline-visa_or_travel = Виза или поездка
value-decline-family_or_health = Семья или здоровье
value-decline-other_programme = Другая программа
value-decline-no_longer_in_post = Уход с должности
value-decline-other = Другая причина

value-membership-active = Участвует
value-membership-completed = Программа завершена
value-membership-participated = Участие без завершения
value-membership-left = Участие прекращено

value-presence-present = Присутствие
value-presence-absent = Отсутствие
value-presence-excused = Отсутствие по уважительной причине

value-assignment-assigned = Назначена
value-assignment-draft = Черновик
value-assignment-handed_in = Сдана
value-assignment-recused = Самоотвод эксперта
value-assignment-cancelled = Поручение отозвано

value-pillar-threats = Угрозы
value-pillar-norms = Нормы ответственного поведения государств
value-pillar-international_law = Международное право
value-pillar-cbms = Меры укрепления доверия
value-pillar-capacity_building = Наращивание потенциала
value-pillar-governance = Управление и реагирование на инциденты
value-pillar-negotiation = Ведение переговоров
value-pillar-gender = Гендерные аспекты
