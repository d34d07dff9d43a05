# Значения предметной области, как их читают. Род согласуется со словами «заявка», «предложение», «оценка».

value-stage-application = Заявка подана
value-stage-eligible = Условиям соответствует
value-stage-shortlisted = В коротком списке
value-stage-selected = Отбор пройден
value-stage-accepted = Предложение принято
value-stage-completed = Программа завершена

value-application-draft = Черновик
value-application-submitted = Подана
value-application-eligible = Соответствует условиям
value-application-ineligible = Не соответствует условиям
value-application-shortlisted = В коротком списке
value-application-withdrawn = Отозвана

value-rule-nationality = Гражданство
value-rule-official = Государственная служба
value-rule-nominated = Представление государством
value-rule-documents = Документы
value-rule-in_time = Подача в срок
value-rule-seniority = Уровень должности
value-rule-experience = Опыт
value-rule-language = Язык выпуска
value-rule-attends = Участие от начала до конца
value-rule-no_recent_award = Нет недавней стипендии
value-rule-nominations_per_state = Число представлений от государства
value-rule-women_only = Для женщин
value-rule-no_relative = Нет причастных близких родственников
value-rule-references = Рекомендации

value-outcome-pass = Выполнено
value-outcome-fail = Не выполнено
value-outcome-unknown = Пока неизвестно

value-decision-select = Отобрать
value-decision-reserve = Резервный список
value-decision-not_selected = Не отобрано

value-offer-open = Ожидает ответа
value-offer-accepted = Принято
value-offer-declined = Отклонено
value-offer-expired = Срок истек
value-offer-withdrawn = Отозвано

value-decline-employer_refused = Работодатель не дал согласия
value-decline-other_duties = Другие обязанности в это время
value-decline-visa_or_travel = Виза или поездка
value-decline-family_or_health = Семья или здоровье
value-decline-other_programme = Другая программа
value-decline-no_longer_in_post = Уже не занимает должность
value-decline-other = Другая причина

value-membership-active = Участвует
value-membership-completed = Завершил(а) программу
value-membership-participated = Принял(а) участие
value-membership-left = Выбыл(а)

value-presence-present = Присутствие
value-presence-absent = Отсутствие
value-presence-excused = Отсутствие по уважительной причине

value-assignment-assigned = Назначена
value-assignment-draft = Черновик
value-assignment-handed_in = Сдана
value-assignment-recused = Самоотвод эксперта
value-assignment-cancelled = Отменена

value-pillar-threats = Угрозы
value-pillar-norms = Нормы ответственного поведения государств
value-pillar-international_law = Международное право
value-pillar-cbms = Меры укрепления доверия
value-pillar-capacity_building = Наращивание потенциала
value-pillar-governance = Управление и реагирование на инциденты
value-pillar-negotiation = Ведение переговоров
value-pillar-gender = Гендерные аспекты
