<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AddressSection</name>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>Додаткове ім’я</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Номер будинку</translation>
    </message>
    <message>
        <source>Address supplement</source>
        <translation>Доповнення до адреси</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Абонентська скринька</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобільний</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Message language</source>
        <translation>Мова повідомлень</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Звертання</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Поверх</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>Поштова скринька</translation>
    </message>
    <message>
        <source>Carrier&apos;s customer no.</source>
        <translation>Номер клієнта в перевізника</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>edit “%1”</source>
        <translation>редагувати «%1»</translation>
    </message>
    <message>
        <source>discard “%1”</source>
        <translation>відкинути «%1»</translation>
    </message>
    <message>
        <source>take back “%1”</source>
        <translation>повернути «%1»</translation>
    </message>
    <message>
        <source>hold “%1”</source>
        <translation>відкласти «%1»</translation>
    </message>
    <message>
        <source>release “%1”</source>
        <translation>зняти відкладення «%1»</translation>
    </message>
    <message>
        <source>duplicate as “%1”</source>
        <translation>створити копію «%1»</translation>
    </message>
    <message>
        <source>send again as “%1”</source>
        <translation>надіслати повторно як «%1»</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>змінити «%1»</translation>
    </message>
    <message numerus="yes">
        <source>discard %n shipment(s)</source>
        <translation>
            <numerusform>відкинути %n відправлення</numerusform>
            <numerusform>відкинути %n відправлення</numerusform>
            <numerusform>відкинути %n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back %n shipment(s)</source>
        <translation>
            <numerusform>повернути %n відправлення</numerusform>
            <numerusform>повернути %n відправлення</numerusform>
            <numerusform>повернути %n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hold %n shipment(s)</source>
        <translation>
            <numerusform>відкласти %n відправлення</numerusform>
            <numerusform>відкласти %n відправлення</numerusform>
            <numerusform>відкласти %n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release %n shipment(s)</source>
        <translation>
            <numerusform>зняти відкладення %n відправлення</numerusform>
            <numerusform>зняти відкладення %n відправлень</numerusform>
            <numerusform>зняти відкладення %n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n shipment(s)</source>
        <translation>
            <numerusform>створити копію %n відправлення</numerusform>
            <numerusform>створити копії %n відправлень</numerusform>
            <numerusform>створити копії %n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>send %n shipment(s) again</source>
        <translation>
            <numerusform>надіслати повторно %n відправлення</numerusform>
            <numerusform>надіслати повторно %n відправлення</numerusform>
            <numerusform>надіслати повторно %n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n shipment(s)</source>
        <translation>
            <numerusform>змінити %n відправлення</numerusform>
            <numerusform>змінити %n відправлення</numerusform>
            <numerusform>змінити %n відправлень</numerusform>
        </translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) as it is.</source>
        <translation>
            <numerusform>Ще %n лишається без змін.</numerusform>
            <numerusform>Ще %n лишаються без змін.</numerusform>
            <numerusform>Ще %n лишаються без змін.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone: %1.</source>
        <translation>Не скасовано: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Скасовано: %1.</translation>
    </message>
    <message>
        <source>Not done again: %1.</source>
        <translation>Не повторено: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Повторено: %1.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>On hold until %1: %2</source>
        <translation>Відкладено до %1: %2</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Відкладено: %1</translation>
    </message>
    <message>
        <source>new preset “%1”</source>
        <translation>новий шаблон «%1»</translation>
    </message>
    <message>
        <source>change the preset “%1”</source>
        <translation>змінити шаблон «%1»</translation>
    </message>
    <message>
        <source>delete the preset “%1”</source>
        <translation>видалити шаблон «%1»</translation>
    </message>
    <message>
        <source>order of the presets</source>
        <translation>порядок шаблонів</translation>
    </message>
    <message>
        <source>new package “%1”</source>
        <translation>нове пакування «%1»</translation>
    </message>
    <message>
        <source>change the package “%1”</source>
        <translation>змінити пакування «%1»</translation>
    </message>
    <message>
        <source>delete the package “%1”</source>
        <translation>видалити пакування «%1»</translation>
    </message>
    <message>
        <source>new entry of the address book</source>
        <translation>новий запис адресної книги</translation>
    </message>
    <message>
        <source>change an entry of the address book</source>
        <translation>змінити запис адресної книги</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entry(s) of the address book</source>
        <translation>
            <numerusform>видалити %n запис адресної книги</numerusform>
            <numerusform>видалити %n записи адресної книги</numerusform>
            <numerusform>видалити %n записів адресної книги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n entry(s) of the address book</source>
        <translation>
            <numerusform>об’єднати %n запис адресної книги</numerusform>
            <numerusform>об’єднати %n записи адресної книги</numerusform>
            <numerusform>об’єднати %n записів адресної книги</numerusform>
        </translation>
    </message>
    <message>
        <source>hand over “%1”</source>
        <translation>передати «%1»</translation>
    </message>
    <message>
        <source>keep “%1” here</source>
        <translation>лишити «%1» тут</translation>
    </message>
    <message numerus="yes">
        <source>hand over %n shipment(s)</source>
        <translation>
            <numerusform>передати %n відправлення</numerusform>
            <numerusform>передати %n відправлення</numerusform>
            <numerusform>передати %n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n shipment(s) here</source>
        <translation>
            <numerusform>лишити тут %n відправлення</numerusform>
            <numerusform>лишити тут %n відправлення</numerusform>
            <numerusform>лишити тут %n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n preset(s)</source>
        <translation>
            <numerusform>імпорт %n шаблону</numerusform>
            <numerusform>імпорт %n шаблонів</numerusform>
            <numerusform>імпорт %n шаблонів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelPrinting</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n етикетка</numerusform>
            <numerusform>%n етикетки</numerusform>
            <numerusform>%n етикеток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n зайвий символ</numerusform>
            <numerusform>%n зайві символи</numerusform>
            <numerusform>%n зайвих символів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>залишився %n символ</numerusform>
            <numerusform>залишилося %n символи</numerusform>
            <numerusform>залишилося %n символів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageExamples</name>
    <message>
        <source>Save examples of all messages</source>
        <translation>Збереження прикладів усіх повідомлень</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Вебсторінка (*.html);;Текст (*.txt)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The merchant&apos;s shipping desk.</source>
        <translation>Робоче місце продавця для відправлень.</translation>
    </message>
    <message>
        <source>Folder that holds the desk.</source>
        <translation>Папка з робочим місцем.</translation>
    </message>
    <message>
        <source>Database to use instead: sqlite:FILE.</source>
        <translation>База даних, яку використати натомість: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of the window: en, de, fr, it, sv or uk.</source>
        <translation>Мова вікна: en, de, fr, it, sv або uk.</translation>
    </message>
    <message>
        <source>Open a desk with sample orders and practice carriers.</source>
        <translation>Відкрити робоче місце зі зразками замовлень і навчальними перевізниками.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printer “%1” has no paper</source>
        <translation>У принтері «%1» немає паперу</translation>
    </message>
    <message>
        <source>Printer “%1” wants other paper</source>
        <translation>Принтер «%1» потребує іншого паперу</translation>
    </message>
    <message>
        <source>Paper is jammed in printer “%1”</source>
        <translation>У принтері «%1» зім’явся папір</translation>
    </message>
    <message>
        <source>Printer “%1” is open</source>
        <translation>Принтер «%1» відкрито</translation>
    </message>
    <message>
        <source>A paper tray of printer “%1” is missing</source>
        <translation>У принтері «%1» немає лотка для паперу</translation>
    </message>
    <message>
        <source>The output tray of printer “%1” is full</source>
        <translation>Вихідний лоток принтера «%1» переповнений</translation>
    </message>
    <message>
        <source>Printer “%1” has no toner or ink</source>
        <translation>У принтері «%1» немає тонера або чорнила</translation>
    </message>
    <message>
        <source>Printer “%1” is off or cannot be reached</source>
        <translation>Принтер «%1» вимкнено або він недоступний</translation>
    </message>
    <message>
        <source>The queue of printer “%1” is stopped</source>
        <translation>Чергу принтера «%1» зупинено</translation>
    </message>
    <message>
        <source>The queue of printer “%1” holds the job back</source>
        <translation>Черга принтера «%1» затримує завдання</translation>
    </message>
    <message>
        <source>The queue of printer “%1” has stopped the job</source>
        <translation>Черга принтера «%1» зупинила завдання</translation>
    </message>
    <message>
        <source>The driver of printer “%1” is not complete</source>
        <translation>Драйвер принтера «%1» неповний</translation>
    </message>
    <message>
        <source>The disk of the print service is full</source>
        <translation>Диск служби друку переповнений</translation>
    </message>
    <message>
        <source>The print service of this computer does not answer</source>
        <translation>Служба друку цього комп’ютера не відповідає</translation>
    </message>
    <message>
        <source>Printer “%1” reports a fault</source>
        <translation>Принтер «%1» повідомляє про несправність</translation>
    </message>
    <message numerus="yes">
        <source>Nobody knows whether %n label(s) came out of printer “%1”: look, and say so here.</source>
        <translation>
            <numerusform>Невідомо, чи вийшла %n етикетка з принтера «%1»: подивіться й скажіть тут.</numerusform>
            <numerusform>Невідомо, чи вийшли %n етикетки з принтера «%1»: подивіться й скажіть тут.</numerusform>
            <numerusform>Невідомо, чи вийшли %n етикеток з принтера «%1»: подивіться й скажіть тут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n label(s) wait.</source>
        <translation>
            <numerusform>%1: чекає %n етикетка.</numerusform>
            <numerusform>%1: чекають %n етикетки.</numerusform>
            <numerusform>%1: чекають %n етикеток.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) at the printer</source>
        <translation>
            <numerusform>%n етикетка на принтері</numerusform>
            <numerusform>%n етикетки на принтері</numerusform>
            <numerusform>%n етикеток на принтері</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Ім’я файлу:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлів:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Шукати в:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Натисніть клавіші</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Так</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Друкувати</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Параметри &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Параметри &lt;&lt;</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Вибрати все</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Approximate wording: the carrier does not publish its own.</source>
        <translation>Приблизний текст: перевізник свого не публікує.</translation>
    </message>
    <message>
        <source>A recipient who is registered for “%1” gets the carrier&apos;s messages by his own settings instead, with every option that it has.</source>
        <translation>Одержувач, зареєстрований у «%1», отримує натомість повідомлення перевізника за власними налаштуваннями, з усіма їхніми можливостями.</translation>
    </message>
    <message>
        <source>It confirms that the data have arrived, not that the carrier holds the parcel: word your text accordingly.</source>
        <translation>Воно підтверджує надходження даних, а не те, що посилка в перевізника: сформулюйте текст відповідно.</translation>
    </message>
    <message>
        <source>It goes out only if the parcel has not been collected.</source>
        <translation>Надсилається, лише якщо посилку не забрали.</translation>
    </message>
    <message>
        <source>There may be several of them, one for each event.</source>
        <translation>Їх може бути кілька, по одному на кожну подію.</translation>
    </message>
    <message>
        <source>Free text 1 does not appear in this message.</source>
        <translation>Довільний текст 1 у цьому повідомленні не з’являється.</translation>
    </message>
    <message>
        <source>Free text 2 does not appear in this message.</source>
        <translation>Довільний текст 2 у цьому повідомленні не з’являється.</translation>
    </message>
    <message>
        <source>The consignment number is an example until the shipment is booked.</source>
        <translation>Номер відправлення наведено для прикладу, доки відправлення не оформлено.</translation>
    </message>
    <message>
        <source>Without a dispatch date no day can be given: only the order is known.</source>
        <translation>Без дати відправлення назвати день не можна: відома лише послідовність.</translation>
    </message>
    <message>
        <source>It goes out for each of the %1 parcels.</source>
        <translation>Надсилається для кожної з посилок (%1).</translation>
    </message>
    <message>
        <source>The same message goes to %1 twice: take one of them out.</source>
        <translation>Те саме повідомлення двічі надходить на %1: вилучіть одне з них.</translation>
    </message>
    <message>
        <source>There is no example of message %1 in the language “%2”: the message will go out, but cannot be shown.</source>
        <translation>Прикладу повідомлення %1 мовою «%2» немає: повідомлення буде надіслано, але показати його не можна.</translation>
    </message>
    <message>
        <source>The example of message %1 in the language “%2” is damaged: install the program again.</source>
        <translation>Приклад повідомлення %1 мовою «%2» пошкоджено: встановіть програму знову.</translation>
    </message>
    <message>
        <source>When the carrier sends this message is not known.</source>
        <translation>Невідомо, коли перевізник надсилає це повідомлення.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Німецька</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англійська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французька</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Італійська</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Шведська</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Данська</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Фінська</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Норвезька</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Російська</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Sent by the carrier</source>
        <translation>Надсилає перевізник</translation>
    </message>
    <message>
        <source>Sent by this desk</source>
        <translation>Надсилає це робоче місце</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>близько %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>між %1 і %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, з %2 до %3</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 characters used, %3 left</source>
        <translation>%1, використано символів: %2, залишилося: %3</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double.</source>
        <translation>Через «%1» на позиції %2 кожен символ коштує більш ніж удвічі дорожче.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: leave it out.</source>
        <translation>Через «%1» на позиції %2 кожен символ коштує більш ніж удвічі дорожче: приберіть його.</translation>
    </message>
    <message>
        <source>“%1” at place %2 makes every character cost more than double: write “%3” instead.</source>
        <translation>Через «%1» на позиції %2 кожен символ коштує більш ніж удвічі дорожче: напишіть натомість «%3».</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>безкоштовно</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Left out by the carrier</source>
        <translation>Перевізник пропускає</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Порада</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>немає адреси</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Ім’я відправника</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>On a telephone</source>
        <translation>На телефоні</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Довжина</translation>
    </message>
    <message>
        <source>Dearer by</source>
        <translation>Дорожче через</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Веде на</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Ціна</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Дата відправлення</translation>
    </message>
    <message>
        <source>Messages of shipment %1</source>
        <translation>Повідомлення відправлення %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will go out.</source>
        <translation>
            <numerusform>Буде надіслано %n повідомлення.</numerusform>
            <numerusform>Буде надіслано %n повідомлення.</numerusform>
            <numerusform>Буде надіслано %n повідомлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Повідомлення: %1</translation>
    </message>
    <message>
        <source>With sample values; catalogue of %1</source>
        <translation>Зі зразковими значеннями; каталог від %1</translation>
    </message>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (код %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>The backup is in place.</source>
        <translation>Резервну копію встановлено.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk that was there before is kept as %1.</source>
        <translation>Резервну копію встановлено. Попереднє робоче місце збережено як %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) booked after the backup were carried over and stay booked.</source>
        <translation>
            <numerusform>%n етикетку, оформлену після резервної копії, перенесено, і вона лишається оформленою.</numerusform>
            <numerusform>%n етикетки, оформлені після резервної копії, перенесено, і вони лишаються оформленими.</numerusform>
            <numerusform>%n етикеток, оформлених після резервної копії, перенесено, і вони лишаються оформленими.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Замовлено</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат невідомий</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Запитати перевізника</translation>
    </message>
    <message>
        <source>On the carrier&apos;s page</source>
        <translation>На сторінці перевізника</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Можливо</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Неможливо</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Очікується: %1</translation>
    </message>
    <message>
        <source>Where it waits: %1</source>
        <translation>Де чекає: %1</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Зберігається до %1</translation>
    </message>
    <message>
        <source>Storage is charged from %1</source>
        <translation>Платне зберігання з %1</translation>
    </message>
    <message>
        <source>Last asked: %1</source>
        <translation>Востаннє запитано: %1</translation>
    </message>
    <message>
        <source>The carrier was not asked yet</source>
        <translation>Перевізника ще не запитували</translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1; наступного разу: %2</translation>
    </message>
    <message>
        <source>%1; it is asked no more by itself</source>
        <translation>%1; більше не запитується автоматично</translation>
    </message>
    <message>
        <source>There is no public call for it: use the carrier&apos;s page.</source>
        <translation>Для цього немає відкритого інтерфейсу: скористайтеся сторінкою перевізника.</translation>
    </message>
    <message>
        <source>Only the recipient can do it, on the carrier&apos;s page.</source>
        <translation>Це може лише одержувач, на сторінці перевізника.</translation>
    </message>
    <message>
        <source>The carrier allows it, and names no price beforehand.</source>
        <translation>Перевізник дозволяє це і не називає ціни наперед.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Разом: %1</translation>
    </message>
    <message>
        <source>Charged so far: %1</source>
        <translation>Нараховано досі: %1</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Take the booking back</source>
        <translation>Скасувати оформлення</translation>
    </message>
    <message>
        <source>Only while the carrier does not have the parcel. Destroy the printed label.</source>
        <translation>Лише доки посилка не в перевізника. Знищте надруковану етикетку.</translation>
    </message>
</context>
<context>
    <name>aviso::app::FolderWatch</name>
    <message>
        <source>Taking in order files</source>
        <translation>Приймання файлів замовлень</translation>
    </message>
</context>
<context>
    <name>aviso::app::Screens</name>
    <message>
        <source>“%1” is not possible just now.</source>
        <translation>«%1» зараз неможливо.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountBasics</name>
    <message>
        <source>Aviso cannot book on this channel.</source>
        <translation>Aviso не може оформлювати цим каналом.</translation>
    </message>
    <message>
        <source>Works here: %1</source>
        <translation>Працює тут: %1</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Тут немає: %1</translation>
    </message>
    <message>
        <source>Use the carrier&apos;s own addresses</source>
        <translation>Використовувати власні адреси перевізника</translation>
    </message>
    <message>
        <source>Practice account: books at a stand-in, everything printed is marked</source>
        <translation>Навчальний акаунт: оформлює в імітаторі, усе надруковане позначено</translation>
    </message>
    <message>
        <source>An account stays with its carrier. Add another account for another one.</source>
        <translation>Акаунт прив’язано до перевізника. Для іншого перевізника додайте інший акаунт.</translation>
    </message>
    <message>
        <source>not needed on this channel</source>
        <translation>не потрібно для цього каналу</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountForm</name>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секрети</translation>
    </message>
    <message>
        <source>Settled with the carrier</source>
        <translation>Узгоджено з перевізником</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Labels and calls</source>
        <translation>Етикетки й запити</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountList</name>
    <message>
        <source>Last success: %1.</source>
        <translation>Останній успіх: %1.</translation>
    </message>
    <message>
        <source>The last call failed.</source>
        <translation>Останній запит не вдався.</translation>
    </message>
    <message>
        <source>Not used yet.</source>
        <translation>Ще не використано.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Навчальний</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Справжній</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountTest</name>
    <message>
        <source>Signing in …</source>
        <translation>Вхід …</translation>
    </message>
    <message>
        <source>Last success: %1.</source>
        <translation>Останній успіх: %1.</translation>
    </message>
    <message>
        <source>Signed in at %1: the carrier accepts the account.</source>
        <translation>Вхід виконано %1: перевізник приймає акаунт.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Saves, then signs in at the carrier. Nothing is booked.</source>
        <translation>Зберігає, а потім виконує вхід у перевізника. Нічого не оформлюється.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>A practice account is ready. It books at a stand-in on this computer.</source>
        <translation>Навчальний акаунт готовий. Він оформлює в імітаторі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The account “%1” is saved.</source>
        <translation>Акаунт «%1» збережено.</translation>
    </message>
    <message>
        <source>Testing the account</source>
        <translation>Перевірка акаунта</translation>
    </message>
    <message>
        <source>Remove the account “%1” and its secrets from this desk? The carrier is not told.</source>
        <translation>Вилучити акаунт «%1» і його секрети з цього робочого місця? Перевізник про це не дізнається.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Акаунт вилучено.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Новий акаунт</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Навчальний акаунт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Test the sign-in</source>
        <translation>Перевірити вхід</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>There is no account yet. An account holds what the carrier gave you: licence, addresses and the keys for signing in. Add one to book parcels.</source>
        <translation>Акаунтів ще немає. В акаунті зберігається те, що надав перевізник: ліцензія, адреси та ключі для входу. Додайте акаунт, щоб оформлювати посилки.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Додати акаунт</translation>
    </message>
    <message>
        <source>Add a practice account, without a contract</source>
        <translation>Додати навчальний акаунт, без договору</translation>
    </message>
    <message>
        <source>The account “%1” is changed and not saved.</source>
        <translation>Акаунт «%1» змінено, але не збережено.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Зберегти зміни</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Відкинути зміни</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Редагувати далі</translation>
    </message>
    <message>
        <source>Examples of all messages are in %1.</source>
        <translation>Приклади всіх повідомлень збережено в %1.</translation>
    </message>
    <message>
        <source>Examples of all messages …</source>
        <translation>Приклади всіх повідомлень …</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Жодного акаунта не відкрито.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>The sign-in is being tested.</source>
        <translation>Вхід перевіряється.</translation>
    </message>
    <message>
        <source>The account is not saved yet.</source>
        <translation>Акаунт ще не збережено.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressBookPage</name>
    <message>
        <source>Address book</source>
        <translation>Адресна книга</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Введене не збережено.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Скасувати введене</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What you typed in the address book could not be saved.</source>
        <translation>Введене в адресній книзі не вдалося зберегти.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новий запис</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Шукати в адресній книзі</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Знайти повтори</translation>
    </message>
    <message>
        <source>Take the addresses of booked shipments</source>
        <translation>Узяти адреси оформлених відправлень</translation>
    </message>
    <message>
        <source>Import addresses …</source>
        <translation>Імпортувати адреси …</translation>
    </message>
    <message>
        <source>Export addresses …</source>
        <translation>Експортувати адреси …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Nobody is here. Entries come from shipments, from a file, or by hand; then two letters of a name are enough in a new shipment.</source>
        <translation>Тут порожньо. Записи беруться з відправлень, із файлу або вручну; тоді в новому відправленні досить двох літер імені.</translation>
    </message>
    <message>
        <source>Write an entry</source>
        <translation>Створити запис</translation>
    </message>
    <message>
        <source>Keep the address of every booked shipment</source>
        <translation>Зберігати адресу кожного оформленого відправлення</translation>
    </message>
    <message>
        <source>The address book is as it was.</source>
        <translation>Адресна книга знову така, як була.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) deleted.</source>
        <translation>
            <numerusform>Видалено %n запис.</numerusform>
            <numerusform>Видалено %n записи.</numerusform>
            <numerusform>Видалено %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of the address book is there twice.</source>
        <translation>Жоден запис адресної книги не повторюється.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are one now: %1.</source>
        <translation>
            <numerusform>%n запис тепер один: %1.</numerusform>
            <numerusform>%n записи тепер один: %1.</numerusform>
            <numerusform>%n записів тепер один: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take addresses from a file</source>
        <translation>Узяти адреси з файлу</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Таблиці (*.csv *.txt *.xlsx *.xls);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Importing addresses</source>
        <translation>Імпорт адрес</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) added.</source>
        <translation>
            <numerusform>Додано %n запис.</numerusform>
            <numerusform>Додано %n записи.</numerusform>
            <numerusform>Додано %n записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) brought up to date.</source>
        <translation>
            <numerusform>Оновлено %n запис.</numerusform>
            <numerusform>Оновлено %n записи.</numerusform>
            <numerusform>Оновлено %n записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short code(s) left out, because other entries have them.</source>
        <translation>
            <numerusform>Пропущено %n короткий код, бо його має інший запис.</numerusform>
            <numerusform>Пропущено %n короткі коди, бо їх мають інші записи.</numerusform>
            <numerusform>Пропущено %n коротких кодів, бо їх мають інші записи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not taken:</source>
        <translation>
            <numerusform>Не взято %n рядок:</numerusform>
            <numerusform>Не взято %n рядки:</numerusform>
            <numerusform>Не взято %n рядків:</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>рядок %1: %2</translation>
    </message>
    <message>
        <source>Save the address book</source>
        <translation>Зберегти адресну книгу</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>The address book is saved in %1.</source>
        <translation>Адресну книгу збережено в %1.</translation>
    </message>
    <message>
        <source>Taking the addresses of booked shipments</source>
        <translation>Беруться адреси оформлених відправлень</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressCheck</name>
    <message>
        <source>Address check</source>
        <translation>Перевірка адреси</translation>
    </message>
    <message>
        <source>The address book says something else than what stands in: %1. What was typed has stayed.</source>
        <translation>Адресна книга каже інше, ніж стоїть тут: %1. Введене залишилося.</translation>
    </message>
    <message>
        <source>Take it from the address book</source>
        <translation>Узяти з адресної книги</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Залишити введене</translation>
    </message>
    <message>
        <source>%1 is too long for the carrier. Its last words fit into: %2.</source>
        <translation>%1: задовго для перевізника. Останні слова вміщуються в: %2.</translation>
    </message>
    <message>
        <source>Split over two lines</source>
        <translation>Розділити на два рядки</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Як введено</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
    <message numerus="yes">
        <source>The town is the one of %n address(es) of your own with this postcode.</source>
        <translation>
            <numerusform>Населений пункт узято з %n власної адреси з цим індексом.</numerusform>
            <numerusform>Населений пункт узято з %n власних адрес із цим індексом.</numerusform>
            <numerusform>Населений пункт узято з %n власних адрес із цим індексом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Прийняти пропозицію</translation>
    </message>
    <message>
        <source>confirmed by the recipient</source>
        <translation>підтвердив одержувач</translation>
    </message>
    <message>
        <source>known to be right</source>
        <translation>відомо, що правильна</translation>
    </message>
    <message>
        <source>new address, not known anywhere</source>
        <translation>нова адреса, ще ніде не відома</translation>
    </message>
    <message>
        <source>Reason for using the address as entered</source>
        <translation>Причина залишити адресу як введено</translation>
    </message>
    <message>
        <source>Use as entered</source>
        <translation>Залишити як введено</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressDuplicates</name>
    <message>
        <source>They have the same name, postcode and street.</source>
        <translation>Ім’я, індекс і вулиця однакові.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Електронна адреса однакова.</translation>
    </message>
    <message>
        <source>They have the same telephone number.</source>
        <translation>Номер телефону однаковий.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Вулиця</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населений пункт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Ужито</translation>
    </message>
    <message>
        <source>Group %1 of %2. %3 Choose the entry that stays; what only the others have is added to it.</source>
        <translation>Група %1 з %2. %3 Виберіть запис, що залишається; до нього додасться те, що мають лише інші.</translation>
    </message>
    <message>
        <source>Merge into the chosen one</source>
        <translation>Об’єднати у вибраний</translation>
    </message>
    <message>
        <source>These are different</source>
        <translation>Це різні адреси</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Entries that are perhaps one address</source>
        <translation>Записи, що, можливо, є однією адресою</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressEntryForm</name>
    <message>
        <source>Typed into a new shipment&apos;s company or name, with Enter, it fills in this address</source>
        <translation>Введений у полі компанії чи імені нового відправлення, з Enter, він заповнює цю адресу</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to this address.</source>
        <translation>
            <numerusform>%n відправлення на цю адресу.</numerusform>
            <numerusform>%n відправлення на цю адресу.</numerusform>
            <numerusform>%n відправлень на цю адресу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used on %1.</source>
        <translation>Востаннє вжито %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressHelp</name>
    <message>
        <source>No line of the address is too long and can be split.</source>
        <translation>Жоден рядок адреси не задовгий так, щоб його розділити.</translation>
    </message>
    <message>
        <source>%1 is in the address book now.</source>
        <translation>%1 тепер є в адресній книзі.</translation>
    </message>
    <message>
        <source>%1 was in the address book already, and is up to date there now.</source>
        <translation>%1 вже був в адресній книзі, тепер запис оновлено.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressList</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Населений пункт</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name, company, town, e-mail, telephone or code</source>
        <translation>Ім’я, компанія, місто, пошта, телефон або код</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>Шукати в адресній книзі</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресна книга</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressPicker</name>
    <message>
        <source>Address book</source>
        <translation>Адресна книга</translation>
    </message>
    <message>
        <source>Entries of the address book</source>
        <translation>Записи адресної книги</translation>
    </message>
</context>
<context>
    <name>aviso::ui::AddressSection</name>
    <message>
        <source>Recipient is</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>a private person</source>
        <translation>приватна особа</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>компанія</translation>
    </message>
    <message>
        <source>Kind of recipient</source>
        <translation>Тип одержувача</translation>
    </message>
    <message>
        <source>by the address</source>
        <translation>за адресою</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalPanel</name>
    <message>
        <source>Approval</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Who approves it</source>
        <translation>Хто це підтверджує</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ApprovalSection</name>
    <message>
        <source>Take a printed label back</source>
        <translation>Скасувати надруковану етикетку</translation>
    </message>
    <message>
        <source>Give an unknown outcome up</source>
        <translation>Припинити з’ясування невідомого результату</translation>
    </message>
    <message>
        <source>without approval</source>
        <translation>без підтвердження</translation>
    </message>
    <message>
        <source>with a PIN</source>
        <translation>з PIN-кодом</translation>
    </message>
    <message>
        <source>by a second person</source>
        <translation>другою особою</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>Хто може підтверджувати</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новий PIN-код</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Щонайменше %n символ</numerusform>
            <numerusform>Щонайменше %n символи</numerusform>
            <numerusform>Щонайменше %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задати PIN-код</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Підтвердження</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BackupSection</name>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>was whole when it was written</source>
        <translation>була цілою під час запису</translation>
    </message>
    <message>
        <source>whole, checked just now</source>
        <translation>ціла, щойно перевірено</translation>
    </message>
    <message>
        <source>There is no backup yet. Aviso makes one a day while it runs; make the first one now.</source>
        <translation>Резервної копії ще немає. Aviso створює її щодня, поки працює; першу створіть зараз.</translation>
    </message>
    <message>
        <source>The last backup is of %1: too old. Make one now.</source>
        <translation>Остання резервна копія від %1: застара. Створіть нову зараз.</translation>
    </message>
    <message>
        <source>The last backup is of %1. Aviso makes one a day, checks it and keeps fourteen.</source>
        <translation>Остання резервна копія від %1. Aviso створює одну на день, перевіряє її та зберігає чотирнадцять.</translation>
    </message>
    <message>
        <source>Back up the desk to</source>
        <translation>Куди зберегти копію робочого місця</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite)</source>
        <translation>Резервні копії Aviso (*.sqlite)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервне копіювання</translation>
    </message>
    <message>
        <source>The desk is backed up and the copy is whole: %1</source>
        <translation>Копію робочого місця створено, вона ціла: %1</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Перевірка резервної копії</translation>
    </message>
    <message>
        <source>Restore the desk from</source>
        <translation>Звідки відновити робоче місце</translation>
    </message>
    <message>
        <source>Backups of Aviso (*.sqlite);;All files (*)</source>
        <translation>Резервні копії Aviso (*.sqlite);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Відновити й перезапустити</translation>
    </message>
    <message>
        <source>Keep the desk as it is</source>
        <translation>Залишити робоче місце як є</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Створити копію …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Restore it …</source>
        <translation>Відновити …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Відновити з іншого файлу …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Put the desk back to %1? What was entered or changed since then leaves the desk, but labels that were booked stay booked. The desk as it is now is kept beside the database as %2. Aviso closes and starts again.</source>
        <translation>Повернути робоче місце до %1? Введене чи змінене відтоді зникне з робочого місця, але оформлені етикетки лишаться оформленими. Теперішнє робоче місце буде збережено поруч із базою даних як %2. Aviso закриється і запуститься знову.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BasicsSection</name>
    <message>
        <source>none chosen</source>
        <translation>не вибрано</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingRun</name>
    <message numerus="yes">
        <source>%n on the account “%1”</source>
        <translation>
            <numerusform>%n в акаунті «%1»</numerusform>
            <numerusform>%n в акаунті «%1»</numerusform>
            <numerusform>%n в акаунті «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s) on the account “%1”?</source>
        <translation>
            <numerusform>Оформити %n відправлення в акаунті «%1»?</numerusform>
            <numerusform>Оформити %n відправлення в акаунті «%1»?</numerusform>
            <numerusform>Оформити %n відправлень в акаунті «%1»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n shipment(s)?</source>
        <translation>
            <numerusform>Оформити %n відправлення?</numerusform>
            <numerusform>Оформити %n відправлення?</numerusform>
            <numerusform>Оформити %n відправлень?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n з вибраних не є чернеткою й залишається без змін.</numerusform>
            <numerusform>%n з вибраних не є чернетками й залишаються без змін.</numerusform>
            <numerusform>%n з вибраних не є чернетками й залишаються без змін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) have something to mend and stay:</source>
        <translation>
            <numerusform>%n чернетка потребує виправлення й залишається:</numerusform>
            <numerusform>%n чернетки потребують виправлення й залишаються:</numerusform>
            <numerusform>%n чернеток потребують виправлення й залишаються:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other reason(s)</source>
        <translation>
            <numerusform>і ще %n причина</numerusform>
            <numerusform>і ще %n причини</numerusform>
            <numerusform>і ще %n причин</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking drafts</source>
        <translation>Перевірка чернеток</translation>
    </message>
    <message>
        <source>No draft is ready to be booked.</source>
        <translation>Немає чернеток, готових до оформлення.</translation>
    </message>
    <message numerus="yes">
        <source>Book %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Оформити %n</numerusform>
            <numerusform>Оформити %n</numerusform>
            <numerusform>Оформити %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not book</source>
        <comment>button</comment>
        <translation>Не оформлювати</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Оформлення</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) booked</source>
        <translation>
            <numerusform>%n відправлення оформлено</numerusform>
            <numerusform>%n відправлення оформлено</numerusform>
            <numerusform>%n відправлень оформлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not booked</source>
        <translation>
            <numerusform>%n не оформлено</numerusform>
            <numerusform>%n не оформлено</numerusform>
            <numerusform>%n не оформлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) stay, because they have something to mend</source>
        <translation>
            <numerusform>%n чернетка залишається, бо потребує виправлення</numerusform>
            <numerusform>%n чернетки залишаються, бо потребують виправлення</numerusform>
            <numerusform>%n чернеток залишаються, бо потребують виправлення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>orders</comment>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book the other %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Оформити решту (%n)</numerusform>
            <numerusform>Оформити решту (%n)</numerusform>
            <numerusform>Оформити решту (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be looked at before:</source>
        <translation>
            <numerusform>%n з них варто спершу переглянути:</numerusform>
            <numerusform>%n з них варто спершу переглянути:</numerusform>
            <numerusform>%n з них варто спершу переглянути:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::BookingVerbs</name>
    <message>
        <source>Shipments are being booked.</source>
        <translation>Відправлення оформлюються.</translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Жодного відправлення не вибрано.</translation>
    </message>
    <message>
        <source>Given up: %1. The shipment can be booked again.</source>
        <translation>Відмовлено від: %1. Відправлення можна оформити знову.</translation>
    </message>
    <message>
        <source>Settling unknown outcomes</source>
        <translation>З’ясування невідомих результатів</translation>
    </message>
    <message>
        <source>There is no unknown outcome.</source>
        <translation>Невідомих результатів немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) looked at</source>
        <translation>
            <numerusform>%n результат розглянуто</numerusform>
            <numerusform>%n результати розглянуто</numerusform>
            <numerusform>%n результатів розглянуто</numerusform>
        </translation>
    </message>
    <message>
        <source>Book selected</source>
        <translation>Оформити вибрані</translation>
    </message>
    <message>
        <source>Book all that are ready</source>
        <translation>Оформити всі готові</translation>
    </message>
    <message>
        <source>Book and print</source>
        <translation>Оформити й надрукувати</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>З’ясувати невідомі результати</translation>
    </message>
    <message>
        <source>Return labels are being made.</source>
        <translation>Робляться етикетки повернення.</translation>
    </message>
    <message>
        <source>Making return labels</source>
        <translation>Виготовлення етикеток повернення</translation>
    </message>
    <message>
        <source>Return label(s) made, beside the labels: %1</source>
        <translation>Етикетки повернення готові, вони поруч з етикетками: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n return label(s) not made</source>
        <translation>
            <numerusform>%n етикетку повернення не зроблено</numerusform>
            <numerusform>%n етикетки повернення не зроблено</numerusform>
            <numerusform>%n етикеток повернення не зроблено</numerusform>
        </translation>
    </message>
    <message>
        <source>Make return labels</source>
        <translation>Зробити етикетки повернення</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkForm</name>
    <message>
        <source>the recipient&apos;s</source>
        <translation>мова отримувача</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Змінити: %1</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>у день</translation>
    </message>
    <message>
        <source>on no certain day</source>
        <translation>без певного дня</translation>
    </message>
    <message>
        <source>What stands in braces, such as {reference}, is filled in for each shipment.</source>
        <translation>Те, що у фігурних дужках, як-от {reference}, заповнюється для кожного відправлення.</translation>
    </message>
    <message>
        <source>Ticked: on in all of them. Empty: off in all of them. Half: as it is.</source>
        <translation>З позначкою: увімкнено в усіх. Порожньо: вимкнено в усіх. Наполовину: як є.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::BulkPanel</name>
    <message>
        <source>stays</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>value</comment>
        <translation>нічого</translation>
    </message>
    <message>
        <source>none</source>
        <comment>preset</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>Changing shipments</source>
        <translation>Зміна відправлень</translation>
    </message>
    <message numerus="yes">
        <source>Change %n shipment(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Змінити %n відправлення</numerusform>
            <numerusform>Змінити %n відправлення</numerusform>
            <numerusform>Змінити %n відправлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing …</source>
        <translation>Зміна …</translation>
    </message>
    <message>
        <source>Tick what shall change; here you see what would become of each shipment.</source>
        <translation>Позначте, що має змінитися; тут видно, яким стане кожне відправлення.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) stay as they are: see why below the others.</source>
        <translation>
            <numerusform>%n відправлення лишається без змін: причина нижче за інші.</numerusform>
            <numerusform>%n відправлення лишаються без змін: причини нижче за інші.</numerusform>
            <numerusform>%n відправлень лишаються без змін: причини нижче за інші.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n selected shipment(s)</source>
        <translation>
            <numerusform>Змінити %n вибране відправлення</numerusform>
            <numerusform>Змінити %n вибрані відправлення</numerusform>
            <numerusform>Змінити %n вибраних відправлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation>Шаблон:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Що зміниться</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangeVerbs</name>
    <message>
        <source>No shipment is selected.</source>
        <translation>Жодного відправлення не вибрано.</translation>
    </message>
    <message>
        <source>No draft is selected.</source>
        <translation>Не вибрано жодної чернетки.</translation>
    </message>
    <message>
        <source>No booked shipment is selected.</source>
        <translation>Не вибрано жодного оформленого відправлення.</translation>
    </message>
    <message>
        <source>No discarded shipment is selected.</source>
        <translation>Жодного відкинутого відправлення не вибрано.</translation>
    </message>
    <message>
        <source>Edit selected …</source>
        <translation>Редагувати вибрані …</translation>
    </message>
    <message>
        <source>Hold …</source>
        <translation>Відкласти …</translation>
    </message>
    <message>
        <source>Release from hold</source>
        <translation>Зняти відкладення</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Створити копію</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>a lost shipment</comment>
        <translation>Надіслати повторно</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Передано перевізнику</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Все ж не передано</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChangedOrders</name>
    <message>
        <source>Order</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>У файлі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) changed in the file</source>
        <translation>
            <numerusform>%Ln замовлення змінено у файлі</numerusform>
            <numerusform>%Ln замовлення змінено у файлі</numerusform>
            <numerusform>%Ln замовлень змінено у файлі</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Брати дані з файлу</translation>
    </message>
    <message>
        <source>The drafts become what the file says.</source>
        <translation>Чернетки стануть такими, як у файлі.</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Залишати дані робочого місця</translation>
    </message>
    <message>
        <source>The drafts stay as they are.</source>
        <translation>Чернетки залишаться без змін.</translation>
    </message>
    <message>
        <source>Always for this source</source>
        <translation>Завжди для цього джерела</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Changing</name>
    <message numerus="yes">
        <source>%n draft(s) on hold.</source>
        <translation>
            <numerusform>%n чернетку відкладено.</numerusform>
            <numerusform>%n чернетки відкладено.</numerusform>
            <numerusform>%n чернеток відкладено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) released from hold.</source>
        <translation>
            <numerusform>Знято відкладення з %n чернетки.</numerusform>
            <numerusform>Знято відкладення з %n чернеток.</numerusform>
            <numerusform>Знято відкладення з %n чернеток.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: it stands so already.</source>
        <translation>Нічого не змінюється: вже так є.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) duplicated.</source>
        <translation>
            <numerusform>Створено копію %n відправлення.</numerusform>
            <numerusform>Створено копії %n відправлень.</numerusform>
            <numerusform>Створено копії %n відправлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) to be sent again: look at the new drafts, then book them.</source>
        <translation>
            <numerusform>%n відправлення буде надіслано повторно: перегляньте нову чернетку й оформіть її.</numerusform>
            <numerusform>%n відправлення буде надіслано повторно: перегляньте нові чернетки й оформіть їх.</numerusform>
            <numerusform>%n відправлень буде надіслано повторно: перегляньте нові чернетки й оформіть їх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Скасування</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not undone</source>
        <translation>
            <numerusform>%n відправлення не скасовано</numerusform>
            <numerusform>%n відправлення не скасовано</numerusform>
            <numerusform>%n відправлень не скасовано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) changed.</source>
        <translation>
            <numerusform>Змінено %n відправлення.</numerusform>
            <numerusform>Змінено %n відправлення.</numerusform>
            <numerusform>Змінено %n відправлень.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest was left as it is.</source>
        <translation>Решту залишено без змін.</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) not changed</source>
        <translation>
            <numerusform>%n відправлення не змінено</numerusform>
            <numerusform>%n відправлення не змінено</numerusform>
            <numerusform>%n відправлень не змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) handed over to the carrier.</source>
        <translation>
            <numerusform>%n відправлення передано перевізнику.</numerusform>
            <numerusform>%n відправлення передано перевізнику.</numerusform>
            <numerusform>%n відправлень передано перевізнику.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) still here, not handed over.</source>
        <translation>
            <numerusform>%n відправлення ще тут, не передано.</numerusform>
            <numerusform>%n відправлення ще тут, не передано.</numerusform>
            <numerusform>%n відправлень ще тут, не передано.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ChoiceEditor</name>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>зазвичай: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnLayout</name>
    <message>
        <source>&amp;Sort by “%1”</source>
        <translation>&amp;Сортувати за «%1»</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;left</source>
        <translation>«%1» &amp;ліворуч</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;right</source>
        <translation>«%1» &amp;праворуч</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ColumnsSection</name>
    <message>
        <source>Column %1</source>
        <translation>Стовпець %1</translation>
    </message>
    <message>
        <source>Column “%1” fills</source>
        <translation>Стовпець «%1» заповнює</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Not taken from the file: %1</source>
        <translation>Не взято з файлу: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandBox</name>
    <message>
        <source>Nothing fits. Type other words, or fewer letters.</source>
        <translation>Нічого не підходить. Введіть інші слова або менше літер.</translation>
    </message>
    <message>
        <source>Enter does it, Esc goes back.</source>
        <translation>Enter виконує, Esc повертає назад.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Зараз це неможливо.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1</source>
        <translation>Зараз це неможливо: %1</translation>
    </message>
    <message>
        <source>Command box</source>
        <translation>Поле команд</translation>
    </message>
    <message>
        <source>Type what you want to do, or whose shipment to open</source>
        <translation>Введіть, що зробити або чиє відправлення відкрити</translation>
    </message>
    <message>
        <source>What you want to do</source>
        <translation>Що зробити</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Що підходить</translation>
    </message>
</context>
<context>
    <name>aviso::ui::CommandList</name>
    <message>
        <source>cannot be done now</source>
        <translation>зараз неможливо</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DatabaseSection</name>
    <message>
        <source>The desk&apos;s database, on this computer only:</source>
        <translation>База даних робочого місця, лише на цьому комп’ютері:</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Відкрити папку даних</translation>
    </message>
    <message>
        <source>Hosts that Aviso contacts:</source>
        <translation>Вузли, до яких звертається Aviso:</translation>
    </message>
    <message>
        <source>none: there is no account yet</source>
        <translation>немає: акаунтів ще немає</translation>
    </message>
    <message>
        <source>Nothing else: no cloud of ours, no usage figures, no search for updates. A host is contacted when one of its accounts is tested, books or asks.</source>
        <translation>Більше нічого: ні нашої хмари, ні статистики використання, ні пошуку оновлень. До вузла Aviso звертається, коли один з його акаунтів перевіряється, оформлює або запитує.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DayLines</name>
    <message>
        <source>Parcels to hand over: %1</source>
        <translation>Посилок до передачі: %1</translation>
    </message>
    <message>
        <source>Shipments: %1</source>
        <translation>Відправлень: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Етикеток: %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 кг</translation>
    </message>
    <message>
        <source>Parcels of this account at the end of the day</source>
        <translation>Посилки цього акаунта наприкінці дня</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DefaultsSection</name>
    <message>
        <source>Add an account first: it decides which services and messages there are.</source>
        <translation>Спершу додайте акаунт: від нього залежить, які є послуги та повідомлення.</translation>
    </message>
    <message>
        <source>Messages go by</source>
        <translation>Канал повідомлень</translation>
    </message>
    <message>
        <source>The first one: %1</source>
        <translation>Перший: %1</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>зазвичай: %1</translation>
    </message>
    <message>
        <source>Folder for booking receipts</source>
        <translation>Папка для квитанцій про оформлення</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Diagnostics</name>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 зупинено</translation>
    </message>
    <message>
        <source>%1 takes no jobs</source>
        <translation>%1 не приймає завдань</translation>
    </message>
    <message>
        <source>%1 prints</source>
        <translation>%1 друкує</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 готовий</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Акаунта ще немає.</translation>
    </message>
    <message>
        <source>The print service knows no printer. Add one in the system&apos;s settings.</source>
        <translation>Служба друку не знає жодного принтера. Додайте його в налаштуваннях системи.</translation>
    </message>
    <message>
        <source>They were asked only; nothing was printed.</source>
        <translation>Їх лише опитано; нічого не надруковано.</translation>
    </message>
    <message>
        <source>The print service (CUPS) answers.</source>
        <translation>Служба друку (CUPS) відповідає.</translation>
    </message>
    <message>
        <source>%1 answered in %2 ms.</source>
        <translation>%1 відповів за %2 мс.</translation>
    </message>
    <message>
        <source>Nothing of an account was sent.</source>
        <translation>З акаунта нічого не надіслано.</translation>
    </message>
    <message>
        <source>%1 could sign in.</source>
        <translation>%1: вхід виконано.</translation>
    </message>
    <message>
        <source>The key store gave back something else than was put into it.</source>
        <translation>Сховище ключів повернуло не те, що в нього поклали.</translation>
    </message>
    <message>
        <source>The key store keeps what is put into it and gives it back.</source>
        <translation>Сховище ключів зберігає покладене й повертає його.</translation>
    </message>
    <message>
        <source>There is no key store that answers: credentials last until Aviso is closed and have to be entered again.</source>
        <translation>Жодне сховище ключів не відповідає: облікові дані діють, доки Aviso не закрито, потім їх треба ввести знову.</translation>
    </message>
    <message>
        <source>Whole: every page was read, %1.</source>
        <translation>Ціла: прочитано кожну сторінку, %1.</translation>
    </message>
    <message>
        <source>%1 are free where the desk lies.</source>
        <translation>%1 вільно там, де дані робочого місця.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Звільніть місце.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one in the section above.</source>
        <translation>Резервної копії ще немає. Створіть її в розділі вище.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Остання резервна копія: %1.</translation>
    </message>
    <message>
        <source>Sounds are switched off for the scanner.</source>
        <translation>Звуки для сканера вимкнено.</translation>
    </message>
    <message>
        <source>Played: done, attention, stop. If you heard nothing, look at the volume and the loudspeaker.</source>
        <translation>Зіграно: готово, увага, стоп. Якщо нічого не чути, перевірте гучність і динамік.</translation>
    </message>
    <message>
        <source>The clock says %1, but something was stored at %2. Set the system&apos;s clock.</source>
        <translation>Годинник показує %1, але щось збережено о %2. Виставте годинник системи.</translation>
    </message>
    <message>
        <source>%1, time zone %2.</source>
        <translation>%1, часовий пояс %2.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Принтери</translation>
    </message>
    <message>
        <source>Print service</source>
        <translation>Служба друку</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Ваги</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Акаунти</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Сховище ключів</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База даних</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Звуки</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>ще не перевірено</translation>
    </message>
    <message>
        <source>good</source>
        <translation>добре</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>варто глянути</translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation>несправно</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Натисніть «Перевірити», потім скануйте будь-який код.</translation>
    </message>
    <message>
        <source>Not configured: this version reads no scale. Weights are typed, or come from the order file, the preset or the package.</source>
        <translation>Не налаштовано: ця версія не читає ваг. Вагу вводять або беруть із файлу замовлень, шаблону чи упаковки.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” arrived: %n character(s) in %2 ms, the longest pause %3 ms.</source>
        <translation>
            <numerusform>Надійшло «%1»: %n символ за %2 мс, найдовша пауза %3 мс.</numerusform>
            <numerusform>Надійшло «%1»: %n символи за %2 мс, найдовша пауза %3 мс.</numerusform>
            <numerusform>Надійшло «%1»: %n символів за %2 мс, найдовша пауза %3 мс.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is slower than the %1 ms that are set for the scanner, so it passes for typing. If it was scanned, allow a longer pause.</source>
        <translation>Це повільніше за %1 мс, задані для сканера, тому вважається набором. Якщо це було сканування, дозвольте довшу паузу.</translation>
    </message>
    <message>
        <source>It did not end with Enter or Tab. Let the scanner send one of them after each code.</source>
        <translation>Не закінчилося на Enter чи Tab. Нехай сканер надсилає одну з цих клавіш після кожного коду.</translation>
    </message>
    <message numerus="yes">
        <source>It is shorter than any code (%n character(s)).</source>
        <translation>
            <numerusform>Це коротше за будь-який код (%n символ).</numerusform>
            <numerusform>Це коротше за будь-який код (%n символи).</numerusform>
            <numerusform>Це коротше за будь-який код (%n символів).</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not begin with the prefix “%1” that is set.</source>
        <translation>Не починається із заданого префікса «%1».</translation>
    </message>
    <message>
        <source>It does not end with the suffix “%1” that is set.</source>
        <translation>Не закінчується заданим суфіксом «%1».</translation>
    </message>
    <message>
        <source>It is taken for a scan.</source>
        <translation>Це вважається скануванням.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::DiagnosticsSection</name>
    <message>
        <source>Testing: %1</source>
        <translation>Перевірка: %1</translation>
    </message>
    <message>
        <source>testing …</source>
        <translation>перевіряється …</translation>
    </message>
    <message>
        <source>Scan any code now, or type and press Enter. Esc cancels.</source>
        <translation>Скануйте тепер будь-який код або введіть і натисніть Enter. Esc скасовує.</translation>
    </message>
    <message>
        <source>Press Test, then scan any code.</source>
        <translation>Натисніть «Перевірити», потім скануйте будь-який код.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no names, addresses or credentials.</source>
        <translation>Звіт у буфері обміну. У ньому немає імен, адрес і облікових даних.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Звіт збережено: %1</translation>
    </message>
    <message>
        <source>What this desk stands on. Nothing is booked or printed by a test, and nothing leaves this computer but the sign-in of the accounts.</source>
        <translation>На чому тримається це робоче місце. Перевірка нічого не оформлює й не друкує, і ніщо не залишає комп’ютер, крім входу акаунтів.</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Перевірити все</translation>
    </message>
    <message>
        <source>Stop testing</source>
        <translation>Зупинити перевірку</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Save the report …</source>
        <translation>Зберегти звіт …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Перевірити: %1</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Діагностика</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Discarding</name>
    <message numerus="yes">
        <source>Discard %n draft(s)?</source>
        <translation>
            <numerusform>Відкинути %n чернетку?</numerusform>
            <numerusform>Відкинути %n чернетки?</numerusform>
            <numerusform>Відкинути %n чернеток?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those selected are no drafts and stay as they are.</source>
        <translation>
            <numerusform>%n з вибраних не є чернеткою й залишається без змін.</numerusform>
            <numerusform>%n з вибраних не є чернетками й залишаються без змін.</numerusform>
            <numerusform>%n з вибраних не є чернетками й залишаються без змін.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n</source>
        <comment>button</comment>
        <translation>
            <numerusform>Відкинути %n</numerusform>
            <numerusform>Відкинути %n</numerusform>
            <numerusform>Відкинути %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <comment>button</comment>
        <translation>Залишити</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) discarded.</source>
        <translation>
            <numerusform>%n чернетку відкинуто.</numerusform>
            <numerusform>%n чернетки відкинуто.</numerusform>
            <numerusform>%n чернеток відкинуто.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) taken back.</source>
        <translation>
            <numerusform>%n чернетку повернуто.</numerusform>
            <numerusform>%n чернетки повернуто.</numerusform>
            <numerusform>%n чернеток повернуто.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::DraftVerbs</name>
    <message>
        <source>The shipment that is open cannot be changed.</source>
        <translation>Відкрите відправлення не можна змінити.</translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Жодне відправлення не відкрито.</translation>
    </message>
    <message>
        <source>Only a draft takes a preset.</source>
        <translation>Шаблон можна застосувати лише до чернетки.</translation>
    </message>
    <message>
        <source>“%1” is in the open shipment.</source>
        <translation>«%1» внесено у відкрите відправлення.</translation>
    </message>
    <message>
        <source>New shipment</source>
        <translation>Нове відправлення</translation>
    </message>
    <message>
        <source>Keep in address book</source>
        <translation>Зберегти в адресній книзі</translation>
    </message>
    <message>
        <source>Split a long line</source>
        <translation>Розділити довгий рядок</translation>
    </message>
</context>
<context>
    <name>aviso::ui::EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>Кінець дня</translation>
    </message>
    <message>
        <source>The list is at the printer.</source>
        <translation>Список передано на принтер.</translation>
    </message>
    <message>
        <source>The list is saved in %1.</source>
        <translation>Список збережено у %1.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier has the list that was closed. Close out again: the same list is asked for once more, and each parcel can be on one register only.</source>
        <translation>Невідомо, чи має перевізник закритий список. Закрийте ще раз: той самий список запитується знову, і кожна посилка може стояти лише в одному реєстрі.</translation>
    </message>
    <message>
        <source>Closing the list</source>
        <translation>Закриття списку</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the carrier has the list.</source>
        <translation>Ще невідомо, чи має перевізник цей список.</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register, and still here: %1</source>
        <translation>Немає в реєстрі перевізника, досі тут: %1</translation>
    </message>
    <message numerus="yes">
        <source>The list is closed: %n parcel(s). Print it for the driver.</source>
        <translation>
            <numerusform>Список закрито: %n посилка. Надрукуйте його для водія.</numerusform>
            <numerusform>Список закрито: %n посилки. Надрукуйте його для водія.</numerusform>
            <numerusform>Список закрито: %n посилок. Надрукуйте його для водія.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) noted as handed over.</source>
        <translation>
            <numerusform>%n відправлення позначено як передане.</numerusform>
            <numerusform>%n відправлення позначено як передані.</numerusform>
            <numerusform>%n відправлень позначено як передані.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are noted as handed over already.</source>
        <translation>Усі вже позначено як передані.</translation>
    </message>
    <message>
        <source>A list is being closed.</source>
        <translation>Список закривається.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Спершу виберіть акаунт.</translation>
    </message>
    <message>
        <source>There is nothing to put on a list. Print labels first.</source>
        <translation>Немає що внести до списку. Спершу надрукуйте етикетки.</translation>
    </message>
    <message>
        <source>Every label of this account was printed.</source>
        <translation>Усі етикетки цього акаунта надруковано.</translation>
    </message>
    <message>
        <source>Choose a list of the last days first.</source>
        <translation>Спершу виберіть список останніх днів.</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>Закрити список</translation>
    </message>
    <message>
        <source>Print missing labels</source>
        <translation>Надрукувати відсутні етикетки</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Надрукувати список</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>Зберегти список …</translation>
    </message>
    <message>
        <source>Note as handed over</source>
        <translation>Позначити як передане</translation>
    </message>
    <message>
        <source>Look again what is here</source>
        <translation>Переглянути ще раз, що тут є</translation>
    </message>
    <message>
        <source>Accounts, with what waits to be handed over</source>
        <translation>Акаунти й те, що чекає на передачу</translation>
    </message>
    <message>
        <source>Lists of the last days</source>
        <translation>Списки останніх днів</translation>
    </message>
    <message>
        <source>Nothing waits to be handed over.</source>
        <translation>Ніщо не чекає на передачу.</translation>
    </message>
    <message>
        <source>What is booked and printed is listed here until the carrier takes it.</source>
        <translation>Оформлене й надруковане стоїть тут, доки його не забере перевізник.</translation>
    </message>
    <message>
        <source>Go to the shipments</source>
        <translation>До відправлень</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ExtrasSection</name>
    <message>
        <source>Additional services</source>
        <translation>Додаткові послуги</translation>
    </message>
    <message>
        <source>Delivery instructions</source>
        <translation>Вказівки щодо доставлення</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Невідома послуга</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FieldRows</name>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>usual: %1</source>
        <translation>зазвичай: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileHead</name>
    <message>
        <source>Order file</source>
        <translation>Файл замовлень</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Вибрати …</translation>
    </message>
    <message>
        <source>Read as the last file of this source.</source>
        <translation>Прочитано так само, як останній файл цього джерела.</translation>
    </message>
    <message>
        <source>Read as it was detected. Correct it where it is wrong.</source>
        <translation>Прочитано так, як розпізнано. Виправте, де не так.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its encoding is another one; it was detected. Look at the umlauts and accents below.</source>
        <translation>Стовпці такі, як в останньому файлі цього джерела. Кодування інше, його розпізнано. Перевірте нижче умлаути й літери з діакритикою.</translation>
    </message>
    <message>
        <source>The columns are those of this source&apos;s last file. Its format is another one; it was detected.</source>
        <translation>Стовпці такі, як в останньому файлі цього джерела. Формат інший, його розпізнано.</translation>
    </message>
    <message>
        <source>The columns of this source&apos;s last file do not fit, so everything was detected. Correct it where it is wrong.</source>
        <translation>Стовпці останнього файлу цього джерела не підходять, тож усе розпізнано заново. Виправте, де не так.</translation>
    </message>
    <message>
        <source>Read as the last file of this source. It has columns that no file of the source had before; what they fill was detected. Look at the columns.</source>
        <translation>Прочитано так само, як останній файл цього джерела. У ньому є стовпці, яких не мав жоден його файл; що вони заповнюють, розпізнано. Перевірте стовпці.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FileRows</name>
    <message>
        <source>Reading row %1</source>
        <translation>Читання рядка %1</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Рядки файлу</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FirstSteps</name>
    <message>
        <source>Preparing the practice desk</source>
        <translation>Готуємо навчальне робоче місце</translation>
    </message>
    <message>
        <source>Welcome to Aviso</source>
        <translation>Ласкаво просимо до Aviso</translation>
    </message>
    <message>
        <source>This desk has no account and no shipment yet. How do you want to begin?</source>
        <translation>На цьому робочому місці ще немає ні акаунта, ні відправлень. Як ви хочете почати?</translation>
    </message>
    <message>
        <source>Practise with sample orders</source>
        <translation>Потренуватися на прикладах замовлень</translation>
    </message>
    <message>
        <source>Aviso plays the carrier itself: book, print labels and look at messages without reaching anybody. The samples go away again with one click in the settings.</source>
        <translation>Aviso сам грає перевізника: оформлюйте, друкуйте етикетки й переглядайте повідомлення, нікого не турбуючи. Приклади зникають одним клацанням у налаштуваннях.</translation>
    </message>
    <message>
        <source>Set up a carrier&apos;s account</source>
        <translation>Налаштувати акаунт перевізника</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Імпортувати файл замовлень</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormTabs</name>
    <message>
        <source>Shipment</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Послуги</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Варіанти доставлення</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Прогін</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Етикетка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посилки</translation>
    </message>
    <message>
        <source>Next part of the shipment</source>
        <translation>Наступна частина відправлення</translation>
    </message>
    <message>
        <source>Previous part of the shipment</source>
        <translation>Попередня частина відправлення</translation>
    </message>
    <message>
        <source>Shipment: %1</source>
        <translation>Відправлення: %1</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>У дорозі</translation>
    </message>
</context>
<context>
    <name>aviso::ui::FormatSection</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <source>Excel workbook, old format (XLS)</source>
        <translation>Книга Excel, старий формат (XLS)</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Текст (CSV)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Крапка з комою</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Кома</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Вертикальна риска</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Columns end with</source>
        <translation>Розділювач стовпців</translation>
    </message>
    <message>
        <source>Table begins in row</source>
        <translation>Таблиця починається з рядка</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Перший рядок</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятковий знак</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>holds the names of the columns</source>
        <translation>містить назви стовпців</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (західноєвропейське)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251 (кирилиця)</translation>
    </message>
    <message>
        <source>as each number shows</source>
        <translation>за виглядом числа</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Крапка: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Кома: 1,5</translation>
    </message>
    <message>
        <source>as each date shows</source>
        <translation>за виглядом дати</translation>
    </message>
    <message>
        <source>Day first: 24.12.2026</source>
        <translation>Спершу день: 24.12.2026</translation>
    </message>
    <message>
        <source>Month first: 12/24/2026</source>
        <translation>Спершу місяць: 12/24/2026</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Guidance</name>
    <message>
        <source>Command box</source>
        <translation>Поле команд</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Довідка до цієї сторінки</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HeadBox</name>
    <message>
        <source>Not known</source>
        <translation>Невідома</translation>
    </message>
    <message>
        <source>%1 dpi (%2 dots/mm)</source>
        <translation>%1 dpi (%2 точок/мм)</translation>
    </message>
    <message>
        <source>The printer does not say its resolution. Print the ruler page and measure.</source>
        <translation>Принтер не повідомляє своєї роздільності. Надрукуйте сторінку з лінійкою та виміряйте.</translation>
    </message>
    <message>
        <source>The printer says: %1.</source>
        <translation>Принтер повідомляє: %1.</translation>
    </message>
    <message>
        <source>A ruler page went to “%1”. Choose the resolution whose line is 50 mm long.</source>
        <translation>Сторінку з лінійкою надіслано на «%1». Виберіть роздільність, лінія якої має довжину 50 мм.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Роздільність</translation>
    </message>
    <message>
        <source>Labels made for another resolution</source>
        <translation>Етикетки для іншої роздільності</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Відхиляти</translation>
    </message>
    <message>
        <source>Scale, as a picture</source>
        <translation>Масштабувати, як зображення</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Запитати принтер</translation>
    </message>
    <message>
        <source>Print a ruler page</source>
        <translation>Надрукувати сторінку з лінійкою</translation>
    </message>
    <message>
        <source>Draw letters that its fonts may lack</source>
        <translation>Малювати літери, яких може не бути в його шрифтах</translation>
    </message>
    <message>
        <source>Cyrillic and others go to the printer as small pictures. Switch it off when fonts with these letters are loaded into the printer.</source>
        <translation>Кирилиця та інші літери надсилаються на принтер як маленькі зображення. Вимкніть, якщо в принтер завантажено шрифти з цими літерами.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HelpPanel</name>
    <message>
        <source>Nothing is written here about that. Try another word, or fewer.</source>
        <translation>Про це тут нічого немає. Спробуйте інше слово або менше слів.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Words of the post</source>
        <translation>Поштові слова</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>без клавіш</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Усі сторінки довідки</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрити довідку</translation>
    </message>
    <message>
        <source>Search the help and the words of the post</source>
        <translation>Шукати в довідці та поштових словах</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Шукати в довідці</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Сторінка довідки</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HistoryView</name>
    <message>
        <source>Desk</source>
        <translation>Робоче місце</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>History of the shipment</source>
        <translation>Історія відправлення</translation>
    </message>
    <message>
        <source>The carrier&apos;s words: %1</source>
        <translation>Слова перевізника: %1</translation>
    </message>
    <message>
        <source>Code %1, parcel number %2</source>
        <translation>Код %1, номер посилки %2</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>of the carrier</comment>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>aviso::ui::HoldPanel</name>
    <message>
        <source>Reason to wait</source>
        <translation>Причина чекати</translation>
    </message>
    <message>
        <source>Wakes on</source>
        <translation>Повернеться</translation>
    </message>
    <message>
        <source>Day on which it wakes</source>
        <translation>День, коли повернеться</translation>
    </message>
    <message numerus="yes">
        <source>Hold %n draft(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Відкласти %n чернетку</numerusform>
            <numerusform>Відкласти %n чернетки</numerusform>
            <numerusform>Відкласти %n чернеток</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not hold</source>
        <comment>button</comment>
        <translation>Не відкладати</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportFoot</name>
    <message>
        <source>%1 added</source>
        <translation>додано %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>нових %1</translation>
    </message>
    <message>
        <source>%1 seen before</source>
        <translation>повторних %1</translation>
    </message>
    <message>
        <source>%1 known already</source>
        <translation>уже відомих %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>оновлено %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>змінених %1</translation>
    </message>
    <message>
        <source>%1 kept as they were</source>
        <translation>залишено без змін %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>відхилено %1</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>жодного замовлення</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Імпортовано: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. Save the rejected rows, put them right and import that file.</source>
        <translation>Імпортовано: %1. Збережіть відхилені рядки, виправте їх та імпортуйте той файл.</translation>
    </message>
    <message>
        <source>Every row is good: %1.</source>
        <translation>Усі рядки правильні: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows …</source>
        <translation>Зберегти відхилені рядки …</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Імпортувати правильні рядки</translation>
    </message>
    <message>
        <source>%1 worth a look</source>
        <translation>варто переглянути %1</translation>
    </message>
    <message>
        <source>%1. Decide first what becomes of the changed orders: nothing is overwritten before.</source>
        <translation>%1. Спершу вирішіть, що робити зі зміненими замовленнями: до того нічого не перезаписується.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 %. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>Прочитано рядків: %1, %2 %. До читання останнього рядка нічого не зберігається; Esc скасовує.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показати їх</translation>
    </message>
    <message>
        <source>%1. Correct the rejected rows above (choose an error, then Enter) or leave them out; the others can be imported.</source>
        <translation>%1. Виправте відхилені рядки вище (виберіть помилку, потім Enter) або залиште їх; решту можна імпортувати.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Choose an order file</source>
        <translation>Вибір файлу замовлень</translation>
    </message>
    <message>
        <source>Order files (*.csv *.txt *.tsv *.xlsx *.xls);;All files (*)</source>
        <translation>Файли замовлень (*.csv *.txt *.tsv *.xlsx *.xls);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Імпортовано: %1.</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Збереження відхилених рядків</translation>
    </message>
    <message>
        <source>-rejected</source>
        <translation>-відхилено</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Текст (*.csv)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>The rejected rows are in %1</source>
        <translation>Відхилені рядки збережено в %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Import the good rows</source>
        <translation>Імпортувати правильні рядки</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Скасувати імпорт</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) in “%1” are not imported yet.</source>
        <translation>
            <numerusform>%n виправлення у «%1» ще не імпортовано.</numerusform>
            <numerusform>%n виправлення у «%1» ще не імпортовано.</numerusform>
            <numerusform>%n виправлень у «%1» ще не імпортовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on correcting</source>
        <translation>Виправляти далі</translation>
    </message>
    <message>
        <source>Discard the corrections</source>
        <translation>Відкинути виправлення</translation>
    </message>
    <message>
        <source>No order file is ready to be imported.</source>
        <translation>Жоден файл замовлень не готовий до імпорту.</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>Жодного рядка не відхилено.</translation>
    </message>
    <message>
        <source>Nothing is being imported.</source>
        <translation>Нічого не імпортується.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of this file are here already, under another source. Imported once more, they can be booked twice.</source>
        <translation>
            <numerusform>%Ln замовлення з цього файлу вже є тут, під іншим джерелом. Після повторного імпорту його можна оформити двічі.</numerusform>
            <numerusform>%Ln замовлення з цього файлу вже є тут, під іншим джерелом. Після повторного імпорту їх можна оформити двічі.</numerusform>
            <numerusform>%Ln замовлень із цього файлу вже є тут, під іншим джерелом. Після повторного імпорту їх можна оформити двічі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Не імпортувати</translation>
    </message>
    <message>
        <source>Import them once more</source>
        <translation>Імпортувати ще раз</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportStart</name>
    <message>
        <source>Drop an order file here, or choose one: CSV, XLSX or XLS from your shop.
You see every row and every error before anything is stored.</source>
        <translation>Перетягніть сюди файл замовлень або виберіть його: CSV, XLSX чи XLS із магазину.
Усі рядки й усі помилки буде видно до того, як щось збережеться.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Вибрати файл …</translation>
    </message>
    <message>
        <source>Try the sample orders</source>
        <translation>Спробувати на зразкових замовленнях</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ImportWork</name>
    <message>
        <source>Checking every row …</source>
        <translation>Перевірка кожного рядка …</translation>
    </message>
    <message>
        <source>Checking the order file</source>
        <translation>Перевірка файлу замовлень</translation>
    </message>
    <message>
        <source>Importing orders</source>
        <translation>Імпорт замовлень</translation>
    </message>
    <message>
        <source>Importing. Nothing is stored before the last row is read; Esc cancels.</source>
        <translation>Імпорт. До читання останнього рядка нічого не зберігається; Esc скасовує.</translation>
    </message>
    <message>
        <source>Cancelled. No order was added or changed.</source>
        <translation>Скасовано. Жодного замовлення не додано й не змінено.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::KeyboardSection</name>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>немає (змінено)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (змінено)</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Take these keys from there</source>
        <translation>Забрати ці клавіші звідти</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Застосувати клавіші</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 належить: %2.</translation>
    </message>
    <message>
        <source>Choose an action, press its new keys in the field, and use them.</source>
        <translation>Виберіть дію, натисніть у полі нові клавіші й застосуйте їх.</translation>
    </message>
    <message>
        <source>Find an action, a page or a key</source>
        <translation>Знайти дію, сторінку або клавішу</translation>
    </message>
    <message>
        <source>Keys of all actions</source>
        <translation>Клавіші всіх дій</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Нові клавіші</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавіш</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Звичні клавіші</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Звичні для всіх</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Keymap</name>
    <message>
        <source>Tab, Enter and Esc lead through every page and cannot be given away. Choose other keys.</source>
        <translation>Tab, Enter та Esc ведуть кожною сторінкою, їх не можна призначити. Виберіть інші клавіші.</translation>
    </message>
    <message>
        <source>%1 alone writes or moves in a text. Hold Ctrl with it, or choose a key such as F7.</source>
        <translation>%1 без Ctrl пише або рухає курсор у тексті. Додайте Ctrl або виберіть клавішу на зразок F7.</translation>
    </message>
    <message>
        <source>Alt with a letter opens a menu or goes to a field. Hold Ctrl as well.</source>
        <translation>Alt із літерою відкриває меню або веде до поля. Додайте ще Ctrl.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelLines</name>
    <message>
        <source>Instead of the lines that the carrier would make. Leave it empty otherwise.</source>
        <translation>Замість рядків, які створив би перевізник. Інакше залиште порожнім.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>More about the address</source>
        <translation>Більше про адресу</translation>
    </message>
    <message>
        <source>Address exactly as printed</source>
        <translation>Адреса точно як на друку</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelPrinting</name>
    <message>
        <source>No printer</source>
        <translation>Немає принтера</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the labels as a PDF file? They do not count as printed then.</source>
        <translation>На цьому комп’ютері немає принтера. Зберегти етикетки у файл PDF? Вони не вважатимуться надрукованими.</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Зберегти етикетки</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Checking labels</source>
        <translation>Перевірка етикеток</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were left out; the list below the shipments says why.</source>
        <translation>
            <numerusform>%n етикетку пропущено; список під відправленнями пояснює чому.</numerusform>
            <numerusform>%n етикетки пропущено; список під відправленнями пояснює чому.</numerusform>
            <numerusform>%n етикеток пропущено; список під відправленнями пояснює чому.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::LabelView</name>
    <message>
        <source>Every code was read again and says the right number.</source>
        <translation>Усі коди зчитано знову, вони містять правильний номер.</translation>
    </message>
    <message>
        <source>The codes could not be read again, so nobody has compared them. Please scan one before sending.</source>
        <translation>Коди не вдалося зчитати знову, тож їх ніхто не звірив. Проскануйте один із них перед відправленням.</translation>
    </message>
    <message>
        <source>A code on this label does not say the number of the parcel. It is not printed.</source>
        <translation>Код на цій етикетці не містить номера посилки. Вона не друкується.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>The label is being drawn …</source>
        <translation>Етикетка готується до показу …</translation>
    </message>
    <message>
        <source>There is no label yet. Book the shipment with F9, then it is here.</source>
        <translation>Етикетки ще немає. Оформіть відправлення клавішею F9, і вона з’явиться тут.</translation>
    </message>
    <message>
        <source>Export the label</source>
        <translation>Експорт етикетки</translation>
    </message>
    <message>
        <source>Label (*.%1)</source>
        <translation>Етикетка (*.%1)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message numerus="yes">
        <source>Print a copy (printed %n time(s))</source>
        <translation>
            <numerusform>Друкувати копію (надруковано %n раз)</numerusform>
            <numerusform>Друкувати копію (надруковано %n рази)</numerusform>
            <numerusform>Друкувати копію (надруковано %n разів)</numerusform>
        </translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Експортувати …</translation>
    </message>
    <message>
        <source>Label of the parcel</source>
        <translation>Етикетка посилки</translation>
    </message>
    <message>
        <source>Preview of the label</source>
        <translation>Попередній перегляд етикетки</translation>
    </message>
    <message>
        <source>The carrier wants it in colour.</source>
        <translation>Перевізник вимагає її в кольорі.</translation>
    </message>
    <message>
        <source>Return label</source>
        <translation>Етикетка повернення</translation>
    </message>
    <message>
        <source>It can be used until %1.</source>
        <translation>Її можна використати до %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListFilter</name>
    <message>
        <source>All states</source>
        <translation>Усі стани</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Готові до оформлення</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>До виправлення</translation>
    </message>
    <message>
        <source>Booked, not printed</source>
        <translation>Оформлені, не надруковані</translation>
    </message>
    <message>
        <source>Search: name, town, reference, number</source>
        <translation>Пошук: ім’я, місто, референс, номер</translation>
    </message>
    <message>
        <source>Search shipments</source>
        <translation>Пошук відправлень</translation>
    </message>
    <message>
        <source>Show shipments in this state</source>
        <translation>Показувати відправлення в цьому стані</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Оформлення відхилено</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Дата відправлення минула</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Очікування скінчилося</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Можливо надруковані</translation>
    </message>
    <message>
        <source>Not handed over, but due</source>
        <translation>Не передано, хоча час настав</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Silent: the carrier tells nothing</source>
        <translation>Мовчазні: без звісток</translation>
    </message>
    <message>
        <source>Receipt not delivered</source>
        <translation>Квитанцію не доставлено</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListReading</name>
    <message>
        <source>Checking drafts</source>
        <translation>Перевірка чернеток</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ListView</name>
    <message>
        <source>The list as it goes on paper</source>
        <translation>Список, яким він буде на папері</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Зберегти список</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Вебсторінка (*.html);;Текст (*.txt)</translation>
    </message>
</context>
<context>
    <name>aviso::ui::LookSection</name>
    <message>
        <source>Language of the window</source>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Мова системи</translation>
    </message>
    <message>
        <source>Messages to recipients keep their own language.</source>
        <translation>Повідомлення одержувачам мають власну мову.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Рядки таблиць</translation>
    </message>
    <message>
        <source>Dense, for mouse and keyboard</source>
        <translation>Щільні, для миші й клавіатури</translation>
    </message>
    <message>
        <source>High, for fingers</source>
        <translation>Високі, для пальців</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MainWindow</name>
    <message>
        <source>Aviso</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>%1 is under way: %L2 of %L3.</source>
        <translation>Триває дія «%1»: %L2 з %L3.</translation>
    </message>
    <message>
        <source>%1 is under way.</source>
        <translation>Триває дія «%1».</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрити вікно</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Closing now lets what has begun finish and leaves the rest undone.</source>
        <translation>Якщо закрити зараз, розпочате буде завершено, а решта залишиться невиконаною.</translation>
    </message>
    <message>
        <source>The window closes as soon as everything is saved and printed.</source>
        <translation>Вікно закриється, щойно все буде збережено й надруковано.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessageBar</name>
    <message>
        <source>Copy for support</source>
        <translation>Копіювати для підтримки</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>aviso::ui::MessagesSection</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>the recipient&apos;s</source>
        <translation>мова одержувача</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Надсилати: %1</translation>
    </message>
    <message>
        <source>Channel of: %1</source>
        <translation>Канал для: %1</translation>
    </message>
    <message>
        <source>Language of: %1</source>
        <translation>Мова для: %1</translation>
    </message>
    <message>
        <source>Recipient of: %1</source>
        <translation>Одержувач для: %1</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>адреси ще немає</translation>
    </message>
</context>
<context>
    <name>aviso::ui::NetworkPrinters</name>
    <message>
        <source>Address of a thermal printer in the network</source>
        <translation>Адреса термопринтера в мережі</translation>
    </message>
    <message>
        <source>Of a thermal printer that takes ZPL on a port of its own, without a queue.</source>
        <translation>Термопринтера, що приймає ZPL на власному порту, без черги друку.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OneGo</name>
    <message>
        <source>A batch is being booked. Scan again when it is done.</source>
        <translation>Зараз оформлюється пакет. Відскануйте ще раз, коли він завершиться.</translation>
    </message>
    <message>
        <source>Nothing to do: its label is printed, or it has none.</source>
        <translation>Нічого робити: етикетку надруковано або її немає.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::OptionsSection</name>
    <message>
        <source>What the carrier may offer to the recipient while this parcel is on its way.</source>
        <translation>Що перевізник може запропонувати одержувачу, поки ця посилка в дорозі.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackagesPanel</name>
    <message>
        <source>%L1 g</source>
        <translation>%L1 г</translation>
    </message>
    <message>
        <source>%L1 × %L2 × %L3 mm</source>
        <translation>%L1 × %L2 × %L3 мм</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакування</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожнє</translation>
    </message>
    <message>
        <source>Usual weight</source>
        <translation>Звичайна вага</translation>
    </message>
    <message>
        <source>New package</source>
        <translation>Нове пакування</translation>
    </message>
    <message>
        <source>The package “%1” is deleted.</source>
        <translation>Пакування «%1» видалено.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Boxes that you pack into. In a shipment&apos;s parcels one click fills in the usual weight.</source>
        <translation>Коробки, у які пакують. Для посилок відправлення один клік заповнює звичайну вагу.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Довжина</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>Weight when empty</source>
        <translation>Вага порожнього</translation>
    </message>
    <message>
        <source> g</source>
        <comment>grams after a number</comment>
        <translation> г</translation>
    </message>
    <message>
        <source> mm</source>
        <comment>millimetres after a number</comment>
        <translation> мм</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Delete the package</source>
        <translation>Видалити пакування</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакування</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingDesk</name>
    <message>
        <source>The order %1 names no items that could be checked.</source>
        <translation>Замовлення %1 не називає товарів, які можна перевірити.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingPanel</name>
    <message>
        <source>complete</source>
        <comment>state of an item</comment>
        <translation>повністю</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>state of an item</comment>
        <translation>бракує</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <comment>state of an item</comment>
        <translation>бракує %1</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an item</comment>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of an item</comment>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Замовлено</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Спаковано</translation>
    </message>
    <message>
        <source>Right: %1 (%2 of %3)</source>
        <translation>Правильно: %1 (%2 з %3)</translation>
    </message>
    <message>
        <source>One too many: %1. All of it is packed already.</source>
        <translation>Один зайвий: %1. Усі вже спаковано.</translation>
    </message>
    <message>
        <source>The order is complete. Take %1 out again.</source>
        <translation>Замовлення повне. Вийміть %1.</translation>
    </message>
    <message>
        <source>Wrong item: %1 is not in this order. Put it back.</source>
        <translation>Хибний товар: %1 не належить до цього замовлення. Поверніть його.</translation>
    </message>
    <message>
        <source>Complete. Its label is on its way.</source>
        <translation>Повністю. Етикетка вже друкується.</translation>
    </message>
    <message>
        <source>Complete. Everything is in the parcel.</source>
        <translation>Повністю. Усе в посилці.</translation>
    </message>
    <message>
        <source>Scan what goes into the parcel.</source>
        <translation>Скануйте те, що йде в посилку.</translation>
    </message>
    <message>
        <source>Order %1: %2 of %3 packed</source>
        <translation>Замовлення %1: спаковано %2 з %3</translation>
    </message>
    <message>
        <source>Items of the order</source>
        <translation>Товари замовлення</translation>
    </message>
    <message>
        <source>Code by hand</source>
        <translation>Код вручну</translation>
    </message>
    <message>
        <source>Count it</source>
        <comment>button</comment>
        <translation>Порахувати</translation>
    </message>
    <message>
        <source>One more</source>
        <comment>button</comment>
        <translation>Ще один</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key +.</source>
        <translation>Вибраного рядка; у списку — клавішею +.</translation>
    </message>
    <message>
        <source>One less</source>
        <comment>button</comment>
        <translation>На один менше</translation>
    </message>
    <message>
        <source>Of the chosen row; in the list by the key -.</source>
        <translation>Вибраного рядка; у списку — клавішею -.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <comment>button</comment>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Start anew</source>
        <comment>button</comment>
        <translation>Почати спочатку</translation>
    </message>
    <message>
        <source>Understood</source>
        <comment>button</comment>
        <translation>Зрозуміло</translation>
    </message>
    <message>
        <source>Close the check</source>
        <comment>button</comment>
        <translation>Закрити перевірку</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PackingSection</name>
    <message>
        <source>Check items before a label is printed</source>
        <translation>Перевіряти товари перед друком етикетки</translation>
    </message>
    <message>
        <source>off</source>
        <comment>rule</comment>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>rule</comment>
        <translation>попереджати</translation>
    </message>
    <message>
        <source>required</source>
        <comment>rule</comment>
        <translation>обов’язково</translation>
    </message>
    <message>
        <source>Labels are printed whether the items are checked or not.</source>
        <translation>Етикетки друкуються незалежно від перевірки товарів.</translation>
    </message>
    <message>
        <source>Before the first label of an order whose items are not all checked, the program asks.</source>
        <translation>Перед першою етикеткою замовлення, товари якого перевірено не всі, програма запитує.</translation>
    </message>
    <message>
        <source>An order gets its first label only when all its items are checked.</source>
        <translation>Замовлення отримує першу етикетку лише тоді, коли перевірено всі його товари.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Пакування</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ParcelsSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Add a parcel</source>
        <translation>Додати посилку</translation>
    </message>
    <message>
        <source> g</source>
        <comment>grams after a number</comment>
        <translation> г</translation>
    </message>
    <message>
        <source>weight not known</source>
        <translation>вага невідома</translation>
    </message>
    <message>
        <source>Weight of the parcel in grams</source>
        <translation>Вага посилки в грамах</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Content of the parcel</source>
        <translation>Вміст посилки</translation>
    </message>
    <message>
        <source>Remove this parcel</source>
        <translation>Вилучити цю посилку</translation>
    </message>
    <message>
        <source>%L1 g</source>
        <translation>%L1 г</translation>
    </message>
    <message>
        <source>Such parcels usually weigh about %L1 g. Is the weight right?</source>
        <translation>Такі посилки зазвичай важать близько %L1 г. Чи правильна вага?</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Вибрати пакування</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PickupPanel</name>
    <message>
        <source>Asking when the carrier can come</source>
        <translation>Запит, коли перевізник може приїхати</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for these parcels.</source>
        <translation>Перевізник не пропонує забору для цих посилок.</translation>
    </message>
    <message>
        <source>Ordering a pickup</source>
        <translation>Замовлення забору</translation>
    </message>
    <message>
        <source>The pickup is ordered.</source>
        <translation>Забір замовлено.</translation>
    </message>
    <message>
        <source>The pickup is ordered: %1.</source>
        <translation>Забір замовлено: %1.</translation>
    </message>
    <message>
        <source>Pickup: %1.</source>
        <translation>Забір: %1.</translation>
    </message>
    <message>
        <source>Pickups of this account cannot be ordered from here. Hand the parcels over, or use the carrier&apos;s page.</source>
        <translation>Для цього акаунта забір не можна замовити звідси. Передайте посилки самі або скористайтеся сторінкою перевізника.</translation>
    </message>
    <message numerus="yes">
        <source>%n booked parcel(s) can be fetched. Ask when the carrier can come, and choose.</source>
        <translation>
            <numerusform>%n оформлену посилку можна забрати. Запитайте, коли перевізник може приїхати, і виберіть.</numerusform>
            <numerusform>%n оформлені посилки можна забрати. Запитайте, коли перевізник може приїхати, і виберіть.</numerusform>
            <numerusform>%n оформлених посилок можна забрати. Запитайте, коли перевізник може приїхати, і виберіть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be fetched.</source>
        <translation>Ніщо не чекає на забір.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this order, and it cannot be asked by a call. Ask its customer service, then say what it is.</source>
        <translation>Невідомо, чи прийняв перевізник це замовлення, і звідси про це не запитаєш. Запитайте його службу підтримки, а тоді вкажіть, як є.</translation>
    </message>
    <message>
        <source>Not taken: %1. %2</source>
        <translation>Не береться: %1. %2</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Забір</translation>
    </message>
    <message>
        <source>Ask for times</source>
        <translation>Запитати про час</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Order pickup</source>
        <translation>Замовити забір</translation>
    </message>
    <message>
        <source>The carrier comes</source>
        <translation>Перевізник приїде</translation>
    </message>
    <message>
        <source>It does not come</source>
        <translation>Не приїде</translation>
    </message>
    <message>
        <source>The parcels can be ordered anew.</source>
        <translation>Посилки можна замовити знову.</translation>
    </message>
    <message>
        <source>Pickups of this account</source>
        <translation>Забори цього акаунта</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PicturePreview</name>
    <message>
        <source>Open in the browser</source>
        <translation>Відкрити в браузері</translation>
    </message>
    <message>
        <source>No picture: jpg, gif or png, about 640 × 160 pixels.</source>
        <translation>Зображення немає: jpg, gif або png, приблизно 640 × 160 пікселів.</translation>
    </message>
    <message>
        <source>The picture is on the web and is not fetched from here.</source>
        <translation>Зображення розміщене в інтернеті, звідси воно не завантажується.</translation>
    </message>
    <message>
        <source>The file cannot be read as a picture. Choose a jpg, gif or png file.</source>
        <translation>Файл не вдається прочитати як зображення. Виберіть файл jpg, gif або png.</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Попередній перегляд зображення</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 пікселів.</translation>
    </message>
    <message>
        <source>Messages take jpg, gif or png only.</source>
        <translation>Для повідомлень підходять лише jpg, gif або png.</translation>
    </message>
    <message>
        <source>About 640 × 160 looks best.</source>
        <translation>Найкраще виглядає приблизно 640 × 160.</translation>
    </message>
    <message>
        <source>Put the file on your web server and enter its address here.</source>
        <translation>Розмістіть файл на своєму вебсервері та введіть тут його адресу.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PlaceEditor</name>
    <message>
        <source>Branch</source>
        <translation>Відділення</translation>
    </message>
    <message>
        <source>Parcel locker</source>
        <translation>Поштомат</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>Пункт видачі</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>сьогодні зачинено</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сьогодні %1</translation>
    </message>
    <message>
        <source>up to %1 kg</source>
        <translation>до %1 кг</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Type to look it up</source>
        <translation>Пишіть, щоб знайти</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>Пошук …</translation>
    </message>
    <message>
        <source>As the desk has kept it: %1</source>
        <translation>Як збережено тут: %1</translation>
    </message>
    <message>
        <source>Choose one from the list: Down, then Enter.</source>
        <translation>Виберіть зі списку: стрілка вниз, потім Enter.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Preconditions</name>
    <message>
        <source>A practice account needs none of this.</source>
        <translation>Навчальному акаунту нічого з цього не потрібно.</translation>
    </message>
    <message>
        <source>Everything is settled with the carrier.</source>
        <translation>З перевізником усе узгоджено.</translation>
    </message>
    <message>
        <source>Still open: %1. Ask the carrier&apos;s adviser, then enter the date.</source>
        <translation>Ще не узгоджено: %1. Зверніться до консультанта перевізника, потім введіть дату.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetForm</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Code on the card</source>
        <translation>Код на картці</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Up to 12 capital letters, digits and hyphens: what a scanner reads off the card</source>
        <translation>До 12 великих літер, цифр і дефісів: те, що сканер читає з картки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Tick what this preset says. What is not ticked stays as the shipment has it.</source>
        <translation>Позначте, що задає цей шаблон. Непозначене лишається таким, як у відправленні.</translation>
    </message>
    <message>
        <source>Service and additional services</source>
        <translation>Послуга й додаткові послуги</translation>
    </message>
    <message>
        <source>Texts and sender name</source>
        <translation>Тексти й ім’я відправника</translation>
    </message>
    <message>
        <source>Keys that apply the preset</source>
        <translation>Клавіші, що застосовують шаблон</translation>
    </message>
    <message>
        <source>No message is chosen: this preset takes all messages away.</source>
        <translation>Жодного повідомлення не вибрано: цей шаблон прибирає всі повідомлення.</translation>
    </message>
    <message>
        <source>No option is chosen: this preset takes all delivery options away.</source>
        <translation>Жодної опції не вибрано: цей шаблон прибирає всі опції керування доставкою.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetKeys</name>
    <message>
        <source>There is no preset yet. Make one of this shipment, or on the page of the presets.</source>
        <translation>Шаблонів ще немає. Створіть шаблон із цього відправлення або на сторінці шаблонів.</translation>
    </message>
    <message>
        <source>Apply a preset</source>
        <translation>Застосувати шаблон</translation>
    </message>
    <message>
        <source>Save as preset …</source>
        <translation>Зберегти як шаблон …</translation>
    </message>
    <message>
        <source>Apply preset %1</source>
        <translation>Застосувати шаблон %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PresetsPage</name>
    <message>
        <source>New preset</source>
        <translation>Новий шаблон</translation>
    </message>
    <message>
        <source>The preset “%1” is deleted.</source>
        <translation>Шаблон «%1» видалено.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) added.</source>
        <translation>
            <numerusform>Додано %n шаблон.</numerusform>
            <numerusform>Додано %n шаблони.</numerusform>
            <numerusform>Додано %n шаблонів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) replaced.</source>
        <translation>
            <numerusform>Замінено %n шаблон.</numerusform>
            <numerusform>Замінено %n шаблони.</numerusform>
            <numerusform>Замінено %n шаблонів.</numerusform>
        </translation>
    </message>
    <message>
        <source>These accounts are not on this desk, so the presets say nothing of the account: %1.</source>
        <translation>Цих акаунтів немає на цьому робочому місці, тож шаблони не задають акаунт: %1.</translation>
    </message>
    <message>
        <source>The presets are saved in %1.</source>
        <translation>Шаблони збережено в %1.</translation>
    </message>
    <message>
        <source>Take presets from a file</source>
        <translation>Узяти шаблони з файлу</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Шаблони (*.json);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Save the presets</source>
        <translation>Зберегти шаблони</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Шаблони (*.json)</translation>
    </message>
    <message>
        <source>Save the cards</source>
        <translation>Зберегти картки</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файли PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) sent to the printer.</source>
        <translation>
            <numerusform>%n аркуш надіслано на принтер.</numerusform>
            <numerusform>%n аркуші надіслано на принтер.</numerusform>
            <numerusform>%n аркушів надіслано на принтер.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cards are saved in %1.</source>
        <translation>Картки збережено в %1.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Шаблони</translation>
    </message>
    <message>
        <source>The preset is not saved.</source>
        <translation>Шаблон не збережено.</translation>
    </message>
    <message>
        <source>What you typed in the preset “%1” could not be saved.</source>
        <translation>Введене в шаблоні «%1» не вдалося зберегти.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакування</translation>
    </message>
    <message>
        <source>A preset holds what you choose again and again: service, parcels, messages, texts and delivery options. One key, or one scan of its card, puts it into a shipment.</source>
        <translation>Шаблон зберігає те, що вибирають раз у раз: послугу, посилки, повідомлення, тексти й опції доставки. Одна клавіша або один скан картки вносить його у відправлення.</translation>
    </message>
    <message>
        <source>Make a preset</source>
        <translation>Створити шаблон</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Угору</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Униз</translation>
    </message>
    <message>
        <source>Print the cards</source>
        <translation>Надрукувати картки</translation>
    </message>
    <message>
        <source>Save the cards as PDF …</source>
        <translation>Зберегти картки як PDF …</translation>
    </message>
    <message>
        <source>Import presets …</source>
        <translation>Імпортувати шаблони …</translation>
    </message>
    <message>
        <source>Export presets …</source>
        <translation>Експортувати шаблони …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Preset cards</source>
        <translation>Картки шаблонів</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Картки команд</translation>
    </message>
    <message>
        <source>Print the command cards</source>
        <translation>Друкувати картки команд</translation>
    </message>
    <message>
        <source>Save the command cards as PDF …</source>
        <translation>Зберегти картки команд як PDF …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintQuestionsDialog</name>
    <message>
        <source>Before printing</source>
        <translation>Перед друком</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) cannot be printed:</source>
        <translation>
            <numerusform>%n етикетку неможливо надрукувати:</numerusform>
            <numerusform>%n етикетки неможливо надрукувати:</numerusform>
            <numerusform>%n етикеток неможливо надрукувати:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The codes of %n label(s) could not be read again, so nobody has compared them with the number:</source>
        <translation>
            <numerusform>Коди %n етикетки не вдалося зчитати знову, тож їх ніхто не звірив із номером:</numerusform>
            <numerusform>Коди %n етикеток не вдалося зчитати знову, тож їх ніхто не звірив із номером:</numerusform>
            <numerusform>Коди %n етикеток не вдалося зчитати знову, тож їх ніхто не звірив із номером:</numerusform>
        </translation>
    </message>
    <message>
        <source>Print these labels too; I scan one before sending</source>
        <translation>Друкувати й ці етикетки; перед відправленням я просканую одну</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were already printed more than once:</source>
        <translation>
            <numerusform>%n етикетку вже надруковано більше одного разу:</numerusform>
            <numerusform>%n етикетки вже надруковано більше одного разу:</numerusform>
            <numerusform>%n етикеток уже надруковано більше одного разу:</numerusform>
        </translation>
    </message>
    <message>
        <source>Why are they printed once more? The history keeps the reason.</source>
        <translation>Чому їх друкують ще раз? Причина збережеться в історії.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друкувати</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) would be printed before the items are checked:</source>
        <translation>
            <numerusform>%n етикетку було б надруковано до перевірки товарів:</numerusform>
            <numerusform>%n етикетки було б надруковано до перевірки товарів:</numerusform>
            <numerusform>%n етикеток було б надруковано до перевірки товарів:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintStrip</name>
    <message numerus="yes">
        <source>%n more job(s) wait.</source>
        <translation>
            <numerusform>Чекає ще %n завдання.</numerusform>
            <numerusform>Чекають ще %n завдання.</numerusform>
            <numerusform>Чекають ще %n завдань.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>They are printed</source>
        <translation>Їх надруковано</translation>
    </message>
    <message>
        <source>They are not printed</source>
        <translation>Їх не надруковано</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Скасувати це завдання</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrinterSection</name>
    <message>
        <source>Labels</source>
        <translation>Етикетки</translation>
    </message>
    <message>
        <source>A4 sheets of four labels</source>
        <translation>Аркуші A4 з чотирма етикетками</translation>
    </message>
    <message>
        <source>Lists and cards</source>
        <translation>Списки й картки</translation>
    </message>
    <message>
        <source>Previews of messages</source>
        <translation>Попередній перегляд повідомлень</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Власний розмір</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>Four on A4</source>
        <translation>Чотири на A4</translation>
    </message>
    <message>
        <source>Thermal: ZPL goes through as it is</source>
        <translation>Термопринтер: ZPL надсилається без змін</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Як у списку</translation>
    </message>
    <message>
        <source>By consignee</source>
        <translation>За одержувачем</translation>
    </message>
    <message>
        <source>By preset or service</source>
        <translation>За шаблоном або послугою</translation>
    </message>
    <message>
        <source>By postcode (pick route)</source>
        <translation>За поштовим індексом (маршрут комплектування)</translation>
    </message>
    <message>
        <source>None: the system&apos;s dialog asks</source>
        <translation>Немає: запитає діалог системи</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (зараз відсутній)</translation>
    </message>
    <message>
        <source>As the printer likes</source>
        <translation>На вибір принтера</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Тестова сторінка</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Принтер: %1</translation>
    </message>
    <message>
        <source>Tray: %1</source>
        <translation>Лоток: %1</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Розміщення: %1</translation>
    </message>
    <message>
        <source>A test page went to “%1”.</source>
        <translation>Тестову сторінку надіслано на «%1».</translation>
    </message>
    <message>
        <source>Printer for</source>
        <translation>Принтер для</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Лоток</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Розміщення</translation>
    </message>
    <message>
        <source>Order of a batch</source>
        <translation>Порядок партії</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Питати щоразу</translation>
    </message>
    <message>
        <source>By the system&apos;s dialog, instead of printing at once.</source>
        <translation>Діалогом системи, замість друкувати одразу.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Надрукувати тестову сторінку</translation>
    </message>
    <message>
        <source>A page between groups</source>
        <translation>Сторінка між групами</translation>
    </message>
    <message>
        <source>It names the group, how many labels follow, and the day. It is no label.</source>
        <translation>Вона називає групу, кількість наступних етикеток і день. Це не етикетка.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Принтери</translation>
    </message>
    <message>
        <source>Thermal printer in the network</source>
        <translation>Термопринтер у мережі</translation>
    </message>
</context>
<context>
    <name>aviso::ui::PrintingVerbs</name>
    <message numerus="yes">
        <source>%n label(s) saved in %1. They do not count as printed.</source>
        <translation>
            <numerusform>%n етикетку збережено в %1. До надрукованих не зараховано.</numerusform>
            <numerusform>%n етикетки збережено в %1. До надрукованих не зараховано.</numerusform>
            <numerusform>%n етикеток збережено в %1. До надрукованих не зараховано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) sent to the printer.</source>
        <translation>
            <numerusform>%n етикетку надіслано на принтер.</numerusform>
            <numerusform>%n етикетки надіслано на принтер.</numerusform>
            <numerusform>%n етикеток надіслано на принтер.</numerusform>
        </translation>
    </message>
    <message>
        <source>The label is saved in %1. It does not count as printed.</source>
        <translation>Етикетку збережено в %1. Вона не вважається надрукованою.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not printed</source>
        <translation>
            <numerusform>%n етикетку не надруковано</numerusform>
            <numerusform>%n етикетки не надруковано</numerusform>
            <numerusform>%n етикеток не надруковано</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is selected.</source>
        <translation>Жодного відправлення не вибрано.</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Друкувати етикетки</translation>
    </message>
    <message>
        <source>Print labels with the system&apos;s dialog …</source>
        <translation>Надрукувати етикетки через діалог системи …</translation>
    </message>
    <message>
        <source>Print labels four on A4</source>
        <translation>Надрукувати етикетки по чотири на A4</translation>
    </message>
    <message>
        <source>Print the last label again</source>
        <translation>Надрукувати останню етикетку ще раз</translation>
    </message>
    <message>
        <source>I have printed it</source>
        <comment>a saved file</comment>
        <translation>Я це надрукував</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) noted as printed.</source>
        <translation>
            <numerusform>%n етикетку позначено як надруковану.</numerusform>
            <numerusform>%n етикетки позначено як надруковані.</numerusform>
            <numerusform>%n етикеток позначено як надруковані.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aviso::ui::ProblemsPanel</name>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Проігноровано</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Порада</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before booking</source>
        <translation>
            <numerusform>Перед оформленням виправити %n проблему</numerusform>
            <numerusform>Перед оформленням виправити %n проблеми</numerusform>
            <numerusform>Перед оформленням виправити %n проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands against booking</source>
        <translation>Оформленню ніщо не заважає</translation>
    </message>
    <message>
        <source>Can be booked; please look at this</source>
        <translation>Можна оформити; зверніть увагу на це</translation>
    </message>
    <message>
        <source>What stands against booking</source>
        <translation>Що заважає оформленню</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копіювати для підтримки</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Заповнити</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ReceiptsFolder</name>
    <message>
        <source>Write booking receipts to</source>
        <translation>Куди записувати квитанції про оформлення</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Вибрати …</translation>
    </message>
    <message>
        <source>none: no receipts are written</source>
        <translation>немає: квитанції не записуються</translation>
    </message>
    <message>
        <source>For the shop: each day a CSV file with reference, number, carrier, service, time and source of every booked parcel.</source>
        <translation>Для магазину: щодня файл CSV із референсом, номером, перевізником, послугою, часом і джерелом кожної оформленої посилки.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RehearsalView</name>
    <message>
        <source>Choose an account first: its carrier decides which messages there are.</source>
        <translation>Спершу виберіть акаунт: які є повідомлення, визначає його перевізник.</translation>
    </message>
    <message>
        <source>Export the rehearsal</source>
        <translation>Експорт прогону</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Вебсторінка (*.html);;Текст (*.txt)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Друкувати …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Експортувати …</translation>
    </message>
    <message>
        <source>The messages that will go out</source>
        <translation>Повідомлення, які буде надіслано</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ResultsPanel</name>
    <message>
        <source>Reference</source>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Оформлено.</translation>
    </message>
    <message>
        <source>Still unknown.</source>
        <translation>Досі невідомо.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 without a label for us.</source>
        <translation>Перевізник використав номер %1, але етикетки для нас немає.</translation>
    </message>
    <message>
        <source>A new label was bought.</source>
        <translation>Придбано нову етикетку.</translation>
    </message>
    <message>
        <source>The label is here: booked.</source>
        <translation>Етикетка є: оформлено.</translation>
    </message>
    <message>
        <source>Close the results</source>
        <translation>Закрити результати</translation>
    </message>
    <message>
        <source>Results of the last batch</source>
        <translation>Результати останньої партії</translation>
    </message>
    <message>
        <source>Stays a draft: %1</source>
        <translation>Залишається чернеткою: %1</translation>
    </message>
    <message numerus="yes">
        <source>Print these %n</source>
        <translation>
            <numerusform>Друкувати %n</numerusform>
            <numerusform>Друкувати ці %n</numerusform>
            <numerusform>Друкувати ці %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Копіювати для підтримки</translation>
    </message>
</context>
<context>
    <name>aviso::ui::RowProblems</name>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Рядки з помилками</translation>
    </message>
    <message>
        <source>Row %1, rejected</source>
        <translation>Рядок %1, відхилено</translation>
    </message>
    <message>
        <source>Row %1, advice</source>
        <translation>Рядок %1, порада</translation>
    </message>
    <message>
        <source>No row has an error. In a row that has one, F2 or a double click corrects a cell.</source>
        <translation>У жодному рядку немає помилок. У рядку з помилкою клітинку можна виправити клавішею F2 або подвійним клацанням.</translation>
    </message>
    <message>
        <source>Enter opens the cell; what you type there counts for this import.</source>
        <translation>Enter відкриває клітинку; те, що ви там введете, діє для цього імпорту.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SamplesSection</name>
    <message numerus="yes">
        <source>%n sample shipment(s) removed.</source>
        <translation>
            <numerusform>Вилучено %n приклад відправлення.</numerusform>
            <numerusform>Вилучено %n приклади відправлень.</numerusform>
            <numerusform>Вилучено %n прикладів відправлень.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample shipment(s) are on this desk, with what was practised on them.</source>
        <translation>
            <numerusform>На цьому робочому місці %n приклад відправлення з усім, що на ньому тренували.</numerusform>
            <numerusform>На цьому робочому місці %n приклади відправлень з усім, що на них тренували.</numerusform>
            <numerusform>На цьому робочому місці %n прикладів відправлень з усім, що на них тренували.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Вилучити приклади</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanDesk</name>
    <message>
        <source>Close the open dialog first, then scan again.</source>
        <translation>Спершу закрийте відкрите вікно, потім відскануйте ще раз.</translation>
    </message>
    <message>
        <source>This desk has no card “%1”. Print its cards anew.</source>
        <translation>На цьому робочому місці немає картки «%1». Надрукуйте його картки знову.</translation>
    </message>
    <message>
        <source>Parcel %1</source>
        <translation>Посилка %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Замовлення %1</translation>
    </message>
    <message numerus="yes">
        <source>%n shipments have the reference %1.</source>
        <translation>
            <numerusform>%n відправлення має номер замовлення %1.</numerusform>
            <numerusform>%n відправлення мають номер замовлення %1.</numerusform>
            <numerusform>%n відправлень мають номер замовлення %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here carries %1.</source>
        <translation>Тут немає нічого з %1.</translation>
    </message>
    <message>
        <source>New shipment with this reference</source>
        <translation>Нове відправлення з цим номером замовлення</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Шукати це</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ScanSection</name>
    <message>
        <source>Symbology: %1</source>
        <translation>Тип коду: %1</translation>
    </message>
    <message>
        <source>On a US keyboard: %1</source>
        <translation>На американській клавіатурі: %1</translation>
    </message>
    <message>
        <source>A scanned order</source>
        <translation>Відскановане замовлення</translation>
    </message>
    <message>
        <source>is opened</source>
        <translation>відкривається</translation>
    </message>
    <message>
        <source>is opened, booked, and its label printed</source>
        <translation>відкривається, оформлюється, і друкується етикетка</translation>
    </message>
    <message>
        <source>Answer scans with sounds</source>
        <translation>Відповідати на сканування звуками</translation>
    </message>
    <message>
        <source>Sent before a code</source>
        <translation>Надсилається перед кодом</translation>
    </message>
    <message>
        <source>Sent after a code</source>
        <translation>Надсилається після коду</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Before the Enter or Tab with which every code has to end.</source>
        <translation>Перед Enter або Tab, якими має закінчуватися кожен код.</translation>
    </message>
    <message>
        <source>Longest pause inside a code</source>
        <translation>Найдовша пауза всередині коду</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>мс</translation>
    </message>
    <message>
        <source>Longer for a slow wireless scanner, shorter when fast typing is taken for a scan.</source>
        <translation>Довша для повільного бездротового сканера, коротша, якщо швидкий набір сприймається як сканування.</translation>
    </message>
    <message>
        <source>Try it: the last scan</source>
        <translation>Спробуйте: останнє сканування</translation>
    </message>
    <message>
        <source>nothing scanned yet</source>
        <translation>ще нічого не відскановано</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SecretRows</name>
    <message>
        <source>stored in the key store</source>
        <translation>збережено у сховищі ключів</translation>
    </message>
    <message>
        <source>only for this session: there is no key store</source>
        <translation>лише для цього сеансу: сховища ключів немає</translation>
    </message>
    <message>
        <source>the variable is set</source>
        <translation>змінну задано</translation>
    </message>
    <message>
        <source>the variable is not set</source>
        <translation>змінну не задано</translation>
    </message>
    <message>
        <source>not stored</source>
        <translation>не збережено</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Сховище ключів</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Середовище</translation>
    </message>
    <message>
        <source>Where “%1” is kept</source>
        <translation>Де зберігається «%1»</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Назва змінної</translation>
    </message>
    <message>
        <source>Type it to store or replace it</source>
        <translation>Введіть, щоб зберегти або замінити</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Section</name>
    <message>
        <source>Switched on along with %1.</source>
        <translation>Увімкнено разом із «%1».</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Мова й тема</translation>
    </message>
    <message>
        <source>New shipments and imports</source>
        <translation>Нові відправлення та імпорт</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копія</translation>
    </message>
    <message>
        <source>Data and network</source>
        <translation>Дані й мережа</translation>
    </message>
    <message>
        <source>Back up the desk …</source>
        <translation>Копія робочого місця …</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetLine</name>
    <message>
        <source>Sheet in %1: new, all 4 positions free</source>
        <translation>Аркуш у %1: новий, усі 4 місця вільні</translation>
    </message>
    <message>
        <source>Sheet in %1: next free position %2 of %3</source>
        <translation>Аркуш у %1: наступне вільне місце %2 з %3</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Новий аркуш</translation>
    </message>
</context>
<context>
    <name>aviso::ui::SheetModel</name>
    <message>
        <source>This column fills nothing.</source>
        <translation>Цей стовпець нічого не заповнює.</translation>
    </message>
    <message>
        <source>Fills: %1</source>
        <translation>Заповнює: %1</translation>
    </message>
    <message>
        <source>Corrected here. The file says: %1</source>
        <translation>Виправлено тут. У файлі: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentForm</name>
    <message>
        <source>This shipment is being booked.</source>
        <translation>Це відправлення оформлюється.</translation>
    </message>
    <message>
        <source>Booked: the label is stored, and the data can no longer be changed.</source>
        <translation>Оформлено: етикетку збережено, дані більше не можна змінити.</translation>
    </message>
    <message>
        <source>This shipment was given up.</source>
        <translation>Це відправлення скасовано.</translation>
    </message>
    <message>
        <source>Somebody else changed this shipment while you were typing. Both versions are still there: which one stays?</source>
        <translation>Хтось інший змінив це відправлення під час введення. Обидві версії збереглися: яку залишити?</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Залишити введене тут</translation>
    </message>
    <message>
        <source>Take the other version</source>
        <translation>Узяти іншу версію</translation>
    </message>
    <message>
        <source>Choose a shipment in the list, or press F2 for a new one.</source>
        <translation>Виберіть відправлення у списку або натисніть F2, щоб створити нове.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made a label. Nothing can be changed until this is settled.</source>
        <translation>Невідомо, чи створив перевізник етикетку. Доки це не з’ясовано, нічого не можна змінити.</translation>
    </message>
    <message>
        <source>Settle unknown outcomes</source>
        <translation>З’ясувати невідомі результати</translation>
    </message>
    <message>
        <source>Give the number up …</source>
        <translation>Відмовитися від номера …</translation>
    </message>
    <message>
        <source>Perhaps the carrier did make a label under this number: then it is lost, and it may be charged. Give the number up only when settling never succeeds. The shipment can then be booked under another number.</source>
        <translation>Можливо, перевізник усе ж створив етикетку під цим номером: тоді вона втрачена і за неї можуть стягнути плату. Відмовляйтеся від номера, лише якщо з’ясувати результат ніяк не вдається. Потім відправлення можна оформити під іншим номером.</translation>
    </message>
    <message>
        <source>Give the number up</source>
        <translation>Відмовитися від номера</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Somebody else changed the shipment “%1” too, and what you typed is not saved.</source>
        <translation>Хтось інший теж змінив відправлення «%1», і введене тут не збережено.</translation>
    </message>
    <message>
        <source>What you typed in the shipment “%1” could not be saved.</source>
        <translation>Введене у відправленні «%1» не вдалося зберегти.</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Введене тут не збережено.</translation>
    </message>
    <message>
        <source>Take back what I typed</source>
        <translation>Скасувати введене тут</translation>
    </message>
    <message>
        <source>What you typed here on %1 was never stored: the program ended before. It is still there.</source>
        <translation>Те, що ви ввели тут %1, так і не збереглося: програма завершилася раніше. Воно ще є.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>What you typed here on %1 was not stored, because the shipment could no longer be changed. It was: %2</source>
        <translation>Те, що ви ввели тут %1, не збережено, бо відправлення вже не можна було змінити. Це було: %2</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Копіювати</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentHead</name>
    <message>
        <source>New shipment</source>
        <translation>Нове відправлення</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentList</name>
    <message>
        <source>Reference</source>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посилки</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінено</translation>
    </message>
    <message>
        <source>There is no shipment yet. Press F2 to write the first one.</source>
        <translation>Відправлень ще немає. Натисніть F2, щоб створити перше.</translation>
    </message>
    <message>
        <source>No shipment fits. Type less, or choose “All states”.</source>
        <translation>Жодне відправлення не підходить. Скоротіть запит або виберіть «Усі стани».</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>state of a draft</comment>
        <translation>До виправлення</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>state of a draft</comment>
        <translation>Готово</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of a draft</comment>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Export the list as CSV</source>
        <translation>Експорт списку як CSV</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>vidpravlennia</translation>
    </message>
    <message>
        <source>Text (*.csv)</source>
        <translation>Текст (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Експорт списку</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s)</source>
        <translation>
            <numerusform>%n відправлення</numerusform>
            <numerusform>%n відправлення</numerusform>
            <numerusform>%n відправлень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n shipment(s)</source>
        <translation>
            <numerusform>понад %n відправлення</numerusform>
            <numerusform>понад %n відправлення</numerusform>
            <numerusform>понад %n відправлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копіювати рядки</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Експортувати як CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Стовпці…</translation>
    </message>
    <message>
        <source>Handed over</source>
        <comment>state of a booked shipment</comment>
        <translation>Передано</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentRows</name>
    <message>
        <source>This shipment is being read.</source>
        <translation>Це відправлення зчитується.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShipmentsPage</name>
    <message>
        <source>Shipments</source>
        <translation>Відправлення</translation>
    </message>
    <message>
        <source>Find a shipment</source>
        <translation>Знайти відправлення</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>До наступної проблеми</translation>
    </message>
    <message>
        <source>Shipment %1</source>
        <translation>Відправлення %1</translation>
    </message>
    <message>
        <source>The sample orders are in the list. Book those that are ready, then print their labels; the others say what is to be mended.</source>
        <translation>Приклади замовлень у списку. Оформіть готові, потім надрукуйте їхні етикетки; решта підкаже, що треба виправити.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Спершу роздивитися</translation>
    </message>
    <message numerus="yes">
        <source>%n shipment(s) saved in %1.</source>
        <translation>
            <numerusform>%n відправлення збережено в %1.</numerusform>
            <numerusform>%n відправлення збережено в %1.</numerusform>
            <numerusform>%n відправлень збережено в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shipment is open.</source>
        <translation>Жодне відправлення не відкрито.</translation>
    </message>
    <message>
        <source>Check the items</source>
        <translation>Перевірити товари</translation>
    </message>
    <message>
        <source>Change, hold, discard</source>
        <translation>Змінити, відкласти, відкинути</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Подання</translation>
    </message>
    <message>
        <source>Parts of the shipment</source>
        <translation>Частини відправлення</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ShortcutOverlay</name>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Close the shortcuts</source>
        <translation>Закрити список клавіш</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StandingStrip</name>
    <message>
        <source>Goes instead of “%1”, which got lost.</source>
        <translation>Іде замість «%1», що загубилося.</translation>
    </message>
    <message>
        <source>Got lost, and is sent again as “%1”.</source>
        <translation>Загубилося, надсилається повторно як «%1».</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Зняти відкладення</translation>
    </message>
    <message>
        <source>Release this shipment from hold</source>
        <translation>Зняти відкладення з цього відправлення</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Стан: %1.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to the shipment “%1”</source>
        <translation>Перейти до відправлення «%1»</translation>
    </message>
</context>
<context>
    <name>aviso::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln чернетка</numerusform>
            <numerusform>%Ln чернетки</numerusform>
            <numerusform>%Ln чернеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown outcome(s)</source>
        <translation>
            <numerusform>%Ln невідомий результат</numerusform>
            <numerusform>%Ln невідомі результати</numerusform>
            <numerusform>%Ln невідомих результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: last call failed</source>
        <translation>%1: останній запит не вдався</translation>
    </message>
    <message>
        <source>%1: worked at %2</source>
        <translation>%1: спрацювало %2</translation>
    </message>
    <message>
        <source>%1: not used yet</source>
        <translation>%1: ще не використано</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>Останній успіх: %1</translation>
    </message>
    <message>
        <source>No success yet.</source>
        <translation>Успішних запитів ще не було.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 з %3</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Скасувати поточну дію</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TakenFilesView</name>
    <message>
        <source>Taken in</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Що з ним сталося</translation>
    </message>
    <message>
        <source>Open the file or its errors</source>
        <translation>Відкрити файл або його помилки</translation>
    </message>
    <message>
        <source>Open the answer</source>
        <translation>Відкрити відповідь</translation>
    </message>
    <message>
        <source>The last files of the watched folder</source>
        <translation>Останні файли папки, за якою стежать</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TargetSection</name>
    <message>
        <source>none yet: choose one later in each shipment</source>
        <translation>ще немає: виберіть пізніше в кожному відправленні</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлення</numerusform>
            <numerusform>%n повідомлень</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers in weights are</source>
        <translation>Одиниця ваги</translation>
    </message>
    <message>
        <source>Orders that changed</source>
        <translation>Змінені замовлення</translation>
    </message>
    <message>
        <source>Under this name the columns are remembered, and the next file of the source adds no order twice.</source>
        <translation>Під цією назвою запам’ятовуються стовпці, і наступний файл джерела не додасть жодного замовлення двічі.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Кілограми</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>Грами</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Питати</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s</source>
        <translation>Залишати дані робочого місця</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Брати дані з файлу</translation>
    </message>
    <message>
        <source>Whatever the file says now, drafts stay as they are.</source>
        <translation>Хай що тепер у файлі, чернетки лишаються без змін.</translation>
    </message>
    <message>
        <source>Drafts follow the file, even where somebody has changed them here.</source>
        <translation>Чернетки відповідають файлу, навіть якщо їх змінено тут.</translation>
    </message>
    <message>
        <source>What happens to orders that are here already and that the file now says otherwise. What is booked never changes.</source>
        <translation>Що робити із замовленнями, які вже тут є, а у файлі тепер інакші. Оформлене ніколи не змінюється.</translation>
    </message>
    <message>
        <source>You see what would change, field by field, and decide before anything is overwritten.</source>
        <translation>Видно, що зміниться, поле за полем, і рішення приймається до того, як щось буде перезаписано.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TestBand</name>
    <message>
        <source>Practice: nothing reaches a carrier</source>
        <translation>Навчання: до перевізника нічого не надходить</translation>
    </message>
    <message>
        <source>Practice account: nothing of this shipment reaches a carrier</source>
        <translation>Навчальний акаунт: з цього відправлення до перевізника нічого не надходить</translation>
    </message>
    <message>
        <source>Test account: its labels are specimens and carry no parcel</source>
        <translation>Тестовий акаунт: його етикетки є зразками й не дійсні для посилок</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TextsSection</name>
    <message>
        <source>Picture in the messages: none. It is set up with the account.</source>
        <translation>Зображення в повідомленнях: немає. Його налаштовують разом з акаунтом.</translation>
    </message>
    <message>
        <source>Picture in the messages: %1</source>
        <translation>Зображення в повідомленнях: %1</translation>
    </message>
    <message>
        <source>Picture in the messages: %1, leads to %2</source>
        <translation>Зображення в повідомленнях: %1, веде на %2</translation>
    </message>
    <message>
        <source>Not part of a booking: the carrier applies the name that is set up for the account or brand.</source>
        <translation>Не входить до оформлення: перевізник використовує ім’я, налаштоване для акаунта або бренду.</translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation>Вставити значення</translation>
    </message>
    <message>
        <source>Insert a placeholder that is filled from the shipment</source>
        <translation>Вставити заповнювач, який підставляється з відправлення</translation>
    </message>
</context>
<context>
    <name>aviso::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Look again what needs me</source>
        <translation>Переглянути ще раз, що потребує мене</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Ніщо вас не потребує.</translation>
    </message>
    <message>
        <source>Write a shipment</source>
        <translation>Написати відправлення</translation>
    </message>
    <message>
        <source>Import an order file</source>
        <translation>Імпортувати файл замовлень</translation>
    </message>
    <message>
        <source>Needs you, most pressing first:</source>
        <translation>Потребує вас, найтерміновіше спочатку:</translation>
    </message>
    <message>
        <source>Looking what needs you …</source>
        <translation>Перевіряємо, що потребує вас …</translation>
    </message>
</context>
<context>
    <name>aviso::ui::Undoing</name>
    <message>
        <source>Undoing</source>
        <translation>Скасування</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Повторення</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Скасувати: %1</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Повторити: %1</translation>
    </message>
</context>
<context>
    <name>aviso::ui::ViewTabs</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>To mend</source>
        <comment>drafts</comment>
        <translation>До виправлення</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готові</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Невідомий результат</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не надруковані</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Моє подання</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Назва подання</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Подання «%1» видалено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Export the views</source>
        <translation>Експорт подань</translation>
    </message>
    <message>
        <source>views</source>
        <translation>podannia</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Подання (*.json)</translation>
    </message>
    <message>
        <source>The views are saved in %1.</source>
        <translation>Подання збережено в %1.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Імпорт подань</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Подання списку</translation>
    </message>
    <message>
        <source>Save and arrange views</source>
        <translation>Зберегти й упорядкувати подання</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Зберегти як нове подання</translation>
    </message>
    <message>
        <source>Keep what is shown now in this view</source>
        <translation>Зберегти показане в цьому поданні</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>Перейменувати це подання</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Видалити це подання</translation>
    </message>
    <message>
        <source>Move this view to the left</source>
        <translation>Пересунути подання ліворуч</translation>
    </message>
    <message>
        <source>Move this view to the right</source>
        <translation>Пересунути подання праворуч</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Експортувати подання…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Імпортувати подання…</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WatchedFolderSection</name>
    <message>
        <source>Switched off: files that are put there stay where they are.</source>
        <translation>Вимкнено: покладені туди файли лишаються на місці.</translation>
    </message>
    <message>
        <source>Watched: what is put into “in” is taken in a few seconds after it is complete.</source>
        <translation>Стежать: покладене в «in» приймається за кілька секунд після завершення запису.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still being written.</source>
        <translation>
            <numerusform>%n файл ще записується.</numerusform>
            <numerusform>%n файли ще записуються.</numerusform>
            <numerusform>%n файлів ще записується.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were begun at another desk, which ends them when it runs again.</source>
        <translation>
            <numerusform>%n файл почато на іншому робочому місці, яке завершить його, коли знову працюватиме.</numerusform>
            <numerusform>%n файли почато на іншому робочому місці, яке завершить їх, коли знову працюватиме.</numerusform>
            <numerusform>%n файлів почато на іншому робочому місці, яке завершить їх, коли знову працюватиме.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Стежити за цією папкою</translation>
    </message>
    <message>
        <source>The folder is no longer watched. Its files stay where they are.</source>
        <translation>За папкою більше не стежать. Її файли лишаються на місці.</translation>
    </message>
    <message>
        <source>Order files that a shop puts into the folder “in” become shipments by themselves, with the columns that are remembered for their source. Each file then lies in “done” or “failed”, and “answer” says what became of each order.</source>
        <translation>Файли замовлень, які магазин кладе в папку «in», самі стають відправленнями, зі стовпцями, запам’ятаними для їхнього джерела. Далі кожен файл лежить у «done» або «failed», а «answer» каже, що сталося з кожним замовленням.</translation>
    </message>
    <message>
        <source>Watched folder:</source>
        <translation>Папка, за якою стежать:</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Папка, за якою стежать</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Стежити за папкою …</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Більше не стежити</translation>
    </message>
    <message>
        <source>Take its files in</source>
        <translation>Приймати її файли</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Назва джерела</translation>
    </message>
    <message>
        <source>By it the columns are remembered and orders recognised, as on the import page.</source>
        <translation>За нею запам’ятовуються стовпці й упізнаються замовлення, як на сторінці імпорту.</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Мова відповідей</translation>
    </message>
    <message>
        <source>that of the window</source>
        <translation>мова вікна</translation>
    </message>
    <message>
        <source>Book what is ready, and write its labels into “answer”</source>
        <translation>Оформлювати готове й писати етикетки в «answer»</translation>
    </message>
    <message>
        <source>Each booked label costs what the carrier asks for it. Nobody is asked before.</source>
        <translation>Кожна оформлена етикетка коштує стільки, скільки просить перевізник. Нікого перед цим не питають.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Глянути зараз</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити папку</translation>
    </message>
    <message>
        <source>Left in “in”, being no ordinary files or having a name that is not UTF-8: %1.</source>
        <translation>Залишено в «in», бо це не звичайні файли або їхня назва не в UTF-8: %1.</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayHead</name>
    <message>
        <source>Not on its way yet</source>
        <translation>Ще не в дорозі</translation>
    </message>
    <message>
        <source>Once it is booked, this page shows where the parcel is and what can still be changed.</source>
        <translation>Щойно відправлення оформлено, ця сторінка показує, де посилка і що ще можна змінити.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>З %1</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Посилка</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Запитати зараз</translation>
    </message>
    <message>
        <source>Asks the carrier where the parcel is</source>
        <translation>Запитує перевізника, де посилка</translation>
    </message>
    <message>
        <source>The carrier&apos;s page</source>
        <translation>Сторінка перевізника</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WayView</name>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Whose right</source>
        <translation>Хто може</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Order for %1</source>
        <translation>Замовити за %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Замовити</translation>
    </message>
    <message>
        <source>Asking the carrier where the parcel is</source>
        <translation>Запит до перевізника, де посилка</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n нова подія.</numerusform>
            <numerusform>%n нові події.</numerusform>
            <numerusform>%n нових подій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Нічого нового.</translation>
    </message>
    <message>
        <source>Asking the carrier what is possible</source>
        <translation>Запит до перевізника, що можливо</translation>
    </message>
    <message>
        <source>Taking the booking back</source>
        <translation>Скасування оформлення</translation>
    </message>
    <message>
        <source>The booking is taken back. Destroy the printed label.</source>
        <translation>Оформлення скасовано. Знищте надруковану етикетку.</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Taking the order back</source>
        <translation>Скасування замовлення</translation>
    </message>
    <message>
        <source>The order is taken back.</source>
        <translation>Замовлення скасовано.</translation>
    </message>
    <message>
        <source>Ordered. The carrier&apos;s number: %1</source>
        <translation>Замовлено. Номер перевізника: %1</translation>
    </message>
    <message>
        <source>What can still be done</source>
        <translation>Що ще можна зробити</translation>
    </message>
    <message>
        <source>Check and price</source>
        <translation>Перевірити й ціна</translation>
    </message>
    <message>
        <source>Take the order back</source>
        <translation>Скасувати замовлення</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Припинити з’ясування</translation>
    </message>
    <message>
        <source>Asks nobody; look at the carrier&apos;s page first</source>
        <translation>Нікого не запитує; спершу перегляньте сторінку перевізника</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WindowMenus</name>
    <message>
        <source>Edit</source>
        <translation>Редагування</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Мова системи</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
</context>
<context>
    <name>aviso::ui::WorkCard</name>
    <message>
        <source>Settle them</source>
        <translation>З’ясувати</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Друкувати всі</translation>
    </message>
    <message>
        <source>Book all …</source>
        <translation>Оформити всі …</translation>
    </message>
    <message>
        <source>All are handed over</source>
        <translation>Усі передано</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Створити копію …</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The basic services do not go together. Choose one of them.</source>
        <translation>Базові послуги несумісні. Виберіть одну з них.</translation>
    </message>
    <message>
        <source>An additional service is not offered with this basic service. Remove it or change the service.</source>
        <translation>Додаткова послуга не пропонується з цією базовою послугою. Вилучіть її або змініть послугу.</translation>
    </message>
    <message>
        <source>Two additional services exclude each other. Remove one of them.</source>
        <translation>Дві додаткові послуги виключають одна одну. Вилучіть одну з них.</translation>
    </message>
    <message>
        <source>A delivery instruction is not offered with this basic service. Remove it.</source>
        <translation>Вказівка щодо доставлення не пропонується з цією базовою послугою. Вилучіть її.</translation>
    </message>
    <message>
        <source>A delivery instruction does not go with an additional service. Remove one of them.</source>
        <translation>Вказівка щодо доставлення несумісна з додатковою послугою. Вилучіть щось одне.</translation>
    </message>
    <message>
        <source>Two delivery instructions exclude each other. Remove one of them.</source>
        <translation>Дві вказівки щодо доставлення виключають одна одну. Вилучіть одну з них.</translation>
    </message>
    <message>
        <source>The layout has no room for so many service codes. Choose a larger layout or fewer services.</source>
        <translation>У макеті немає місця для стількох кодів послуг. Виберіть більший макет або менше послуг.</translation>
    </message>
    <message>
        <source>The layout has no room for so many instructions. Choose a larger layout or fewer instructions.</source>
        <translation>У макеті немає місця для стількох вказівок. Виберіть більший макет або менше вказівок.</translation>
    </message>
    <message>
        <source>The group of services is not valid. Choose the service again.</source>
        <translation>Група послуг недійсна. Виберіть послугу знову.</translation>
    </message>
    <message>
        <source>The carrier does not know the basic service. Choose another one.</source>
        <translation>Перевізник не знає базової послуги. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The carrier does not know the label layout. Choose another one.</source>
        <translation>Перевізник не знає макета етикетки. Виберіть інший.</translation>
    </message>
    <message>
        <source>A service code does not belong to this group of services. Remove it.</source>
        <translation>Код послуги не належить до цієї групи послуг. Вилучіть його.</translation>
    </message>
    <message>
        <source>This layout is not offered for this kind of shipment. Choose another layout.</source>
        <translation>Цей макет не пропонується для такого типу відправлень. Виберіть інший макет.</translation>
    </message>
    <message>
        <source>This service goes only with cash on delivery. Add it.</source>
        <translation>Ця послуга можлива лише з післяплатою. Додайте її.</translation>
    </message>
    <message>
        <source>No basic service is among the codes. Choose one.</source>
        <translation>Серед кодів немає базової послуги. Виберіть її.</translation>
    </message>
    <message>
        <source>The time of this layout does not fit the basic service. Choose another layout.</source>
        <translation>Час цього макета не відповідає базовій послузі. Виберіть інший макет.</translation>
    </message>
    <message>
        <source>The recipient&apos;s address is not complete or not right. Check it.</source>
        <translation>Адреса одержувача неповна або неправильна. Перевірте її.</translation>
    </message>
    <message>
        <source>The post office of posting is missing. Fill it in in the account.</source>
        <translation>Бракує відділення приймання. Заповніть його в акаунті.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is missing or not right. Write it with a decimal point.</source>
        <translation>Сума післяплати відсутня або неправильна. Запишіть її з десятковою крапкою.</translation>
    </message>
    <message>
        <source>The reference number of the payment slip is not right. Check its 27 digits.</source>
        <translation>Референс платіжного бланка неправильний. Перевірте його 27 цифр.</translation>
    </message>
    <message>
        <source>Announcing by telephone needs the recipient&apos;s number. Fill it in.</source>
        <translation>Для попередження телефоном потрібен номер одержувача. Заповніть його.</translation>
    </message>
    <message>
        <source>The instruction needs the delivery date. Fill it in.</source>
        <translation>Для вказівки потрібна дата доставлення. Заповніть її.</translation>
    </message>
    <message>
        <source>The instruction needs the number of the parcel and how many there are.</source>
        <translation>Для вказівки потрібні порядковий номер посилки та кількість посилок.</translation>
    </message>
    <message>
        <source>The instruction needs the place of deposit. Fill it in.</source>
        <translation>Для вказівки потрібне місце залишення. Заповніть його.</translation>
    </message>
    <message>
        <source>The franking licence is missing. Fill it in in the account.</source>
        <translation>Бракує ліцензії на франкування. Заповніть її в акаунті.</translation>
    </message>
    <message>
        <source>The account may not use this franking licence. Ask the carrier&apos;s adviser.</source>
        <translation>Акаунту не дозволено використовувати цю ліцензію на франкування. Зверніться до консультанта перевізника.</translation>
    </message>
    <message>
        <source>The item number is outside the allowed range. Check the range in the account.</source>
        <translation>Номер посилки поза дозволеним діапазоном. Перевірте діапазон в акаунті.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this format. Choose another one.</source>
        <translation>Перевізник не створює етикеток у цьому форматі. Виберіть інший.</translation>
    </message>
    <message>
        <source>The carrier does not make labels in this resolution. Choose another one.</source>
        <translation>Перевізник не створює етикеток із цією роздільністю. Виберіть іншу.</translation>
    </message>
    <message>
        <source>VinoLog does not deliver to this postcode. Choose another service.</source>
        <translation>VinoLog не доставляє за цим індексом. Виберіть іншу послугу.</translation>
    </message>
    <message>
        <source>This item number is already used up at the carrier. It is never printed; a new one is taken.</source>
        <translation>Цей номер посилки в перевізника вже використано. Його не буде надруковано; береться новий.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not complete or not right. Check it in the account.</source>
        <translation>Адреса відправника неповна або неправильна. Перевірте її в акаунті.</translation>
    </message>
    <message>
        <source>The logo has a format that the carrier does not take. Use GIF, PNG or JPG.</source>
        <translation>Перевізник не приймає формат логотипа. Використайте GIF, PNG або JPG.</translation>
    </message>
    <message>
        <source>The logo is too large. Make it smaller.</source>
        <translation>Логотип завеликий. Зменште його.</translation>
    </message>
    <message>
        <source>The amount for cash on delivery is outside what the carrier collects.</source>
        <translation>Сума післяплати поза межами, які стягує перевізник.</translation>
    </message>
    <message>
        <source>The carrier cannot read the logo. Save it again.</source>
        <translation>Перевізник не може прочитати логотип. Збережіть його знову.</translation>
    </message>
    <message>
        <source>This address needs its P.O. box. Fill it in.</source>
        <translation>Для цієї адреси потрібна абонентська скринька. Заповніть її.</translation>
    </message>
    <message>
        <source>The franking licence is not allowed for this service. Choose another service or ask the carrier&apos;s adviser.</source>
        <translation>Ліцензія на франкування не діє для цієї послуги. Виберіть іншу послугу або зверніться до консультанта перевізника.</translation>
    </message>
    <message>
        <source>The franking licence has the wrong length. Check it in the account.</source>
        <translation>Ліцензія на франкування має неправильну довжину. Перевірте її в акаунті.</translation>
    </message>
    <message>
        <source>The country is not a code of two letters. Correct it.</source>
        <translation>Країна не є кодом із двох літер. Виправте її.</translation>
    </message>
    <message>
        <source>An additional service is not offered to this country. Remove it.</source>
        <translation>Додаткова послуга не пропонується для цієї країни. Вилучіть її.</translation>
    </message>
    <message>
        <source>The basic service does not go abroad. Choose another one.</source>
        <translation>Базова послуга не діє за кордон. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The basic service is for abroad only. Choose another one.</source>
        <translation>Базова послуга діє лише за кордон. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The postcode is missing. Fill it in.</source>
        <translation>Бракує індексу. Заповніть його.</translation>
    </message>
    <message>
        <source>The postcode may hold digits only. Correct it.</source>
        <translation>Індекс може містити лише цифри. Виправте його.</translation>
    </message>
    <message>
        <source>The postcode is too long. Correct it.</source>
        <translation>Індекс задовгий. Виправте його.</translation>
    </message>
    <message>
        <source>This is not a customer&apos;s franking licence; the carrier asks for a number of its own.</source>
        <translation>Це не ліцензія на франкування клієнта; перевізник вимагає окремий номер.</translation>
    </message>
    <message>
        <source>The weight is above the limit. Correct it or split the shipment.</source>
        <translation>Вага перевищує межу. Виправте її або розділіть відправлення.</translation>
    </message>
    <message>
        <source>The weight must be above 0. Correct it or leave it empty.</source>
        <translation>Вага має бути більшою за 0. Виправте її або залиште порожньою.</translation>
    </message>
    <message>
        <source>A UN number must have 4 digits. Correct it.</source>
        <translation>Номер ООН має складатися з 4 цифр. Виправте його.</translation>
    </message>
    <message>
        <source>Limited quantities need a newer version of the carrier&apos;s interface.</source>
        <translation>Для обмежених кількостей потрібна новіша версія інтерфейсу перевізника.</translation>
    </message>
    <message>
        <source>A message is not offered with this basic service. Switch it off.</source>
        <translation>Повідомлення не пропонується з цією базовою послугою. Вимкніть його.</translation>
    </message>
    <message>
        <source>An e-mail address does not have the right form. Correct it.</source>
        <translation>Адреса e-mail має неправильний вигляд. Виправте її.</translation>
    </message>
    <message>
        <source>A telephone number does not have the right form. Correct it.</source>
        <translation>Номер телефону має неправильний вигляд. Виправте його.</translation>
    </message>
    <message>
        <source>The exchange message needs the instruction for exchange. Add it.</source>
        <translation>Для повідомлення про обмін потрібна вказівка про обмін. Додайте її.</translation>
    </message>
    <message>
        <source>The instruction for exchange needs the exchange message. Switch it on.</source>
        <translation>Для вказівки про обмін потрібне повідомлення про обмін. Увімкніть його.</translation>
    </message>
    <message>
        <source>The item&apos;s id holds characters that the carrier refuses.</source>
        <translation>Ідентифікатор посилки містить символи, які перевізник відхиляє.</translation>
    </message>
    <message>
        <source>The channel of a message does not fit its address. Check both.</source>
        <translation>Канал повідомлення не відповідає його адресі. Перевірте обидва.</translation>
    </message>
    <message>
        <source>The account or contact for cash on delivery is not complete. Check it.</source>
        <translation>Рахунок або контакт для післяплати неповний. Перевірте його.</translation>
    </message>
    <message>
        <source>The basic service needs an additional service. Add it.</source>
        <translation>Для базової послуги потрібна додаткова послуга. Додайте її.</translation>
    </message>
    <message>
        <source>A message needs an additional service. Add it or switch the message off.</source>
        <translation>Для повідомлення потрібна додаткова послуга. Додайте її або вимкніть повідомлення.</translation>
    </message>
    <message>
        <source>Evening delivery is not possible at this address. Choose another service.</source>
        <translation>Вечірнє доставлення за цією адресою неможливе. Виберіть іншу послугу.</translation>
    </message>
    <message>
        <source>Own label lines must be at least two. Add one or remove them.</source>
        <translation>Власних рядків етикетки має бути щонайменше два. Додайте рядок або вилучіть їх.</translation>
    </message>
    <message>
        <source>The service is not offered at this address. Choose another one.</source>
        <translation>Послуга за цією адресою не пропонується. Виберіть іншу.</translation>
    </message>
    <message>
        <source>Single codes are not made in this format. Choose another one.</source>
        <translation>Окремі коди в цьому форматі не створюються. Виберіть інший.</translation>
    </message>
    <message>
        <source>The carrier did not understand the request. Keep the log and report it.</source>
        <translation>Перевізник не зрозумів запиту. Збережіть журнал і повідомте про це.</translation>
    </message>
    <message>
        <source>Format and resolution do not go together. Change one of them.</source>
        <translation>Формат і роздільність несумісні. Змініть щось одне.</translation>
    </message>
    <message>
        <source>Too many labels were asked for at once. Book fewer at a time.</source>
        <translation>Запитано забагато етикеток одночасно. Оформлюйте менше за раз.</translation>
    </message>
    <message>
        <source>The user may not use this service of the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>Користувачу не дозволено цю послугу перевізника. Зверніться до консультанта перевізника.</translation>
    </message>
    <message>
        <source>The carrier&apos;s own system is down. Nothing is wrong with the shipment; try again later.</source>
        <translation>Власна система перевізника не працює. З відправленням усе гаразд; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The carrier could not find a free number. Try again later.</source>
        <translation>Перевізник не знайшов вільного номера. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The amount was ignored, because cash on delivery is not chosen.</source>
        <translation>Суму проігноровано, бо післяплату не вибрано.</translation>
    </message>
    <message>
        <source>The payment reference was ignored, because cash on delivery is not chosen.</source>
        <translation>Референс платежу проігноровано, бо післяплату не вибрано.</translation>
    </message>
    <message>
        <source>The telephone number was ignored, because announcing by telephone is not chosen.</source>
        <translation>Номер телефону проігноровано, бо попередження телефоном не вибрано.</translation>
    </message>
    <message>
        <source>The delivery date was ignored, because its instruction is not chosen.</source>
        <translation>Дату доставлення проігноровано, бо її вказівку не вибрано.</translation>
    </message>
    <message>
        <source>The parcel&apos;s number was ignored, because delivering together is not chosen.</source>
        <translation>Порядковий номер посилки проігноровано, бо спільне доставлення не вибрано.</translation>
    </message>
    <message>
        <source>The place of deposit was ignored, because its instruction is not chosen.</source>
        <translation>Місце залишення проігноровано, бо його вказівку не вибрано.</translation>
    </message>
    <message>
        <source>The text was not printed: this layout has no room for it.</source>
        <translation>Текст не надруковано: у цьому макеті немає для нього місця.</translation>
    </message>
    <message>
        <source>The carrier answered slowly. The label is valid.</source>
        <translation>Перевізник відповів повільно. Етикетка дійсна.</translation>
    </message>
    <message>
        <source>The PP franking mark was ignored. The label is valid.</source>
        <translation>Позначку франкування PP проігноровано. Етикетка дійсна.</translation>
    </message>
    <message>
        <source>The weight is for the carrier&apos;s own use and was ignored.</source>
        <translation>Вага призначена лише для самого перевізника, її проігноровано.</translation>
    </message>
    <message>
        <source>Free text 2 was left away, because an SMS does not carry it.</source>
        <translation>Довільний текст 2 пропущено, бо SMS його не передає.</translation>
    </message>
    <message>
        <source>A free text was left away, because the message does not carry it.</source>
        <translation>Довільний текст пропущено, бо повідомлення його не передає.</translation>
    </message>
    <message>
        <source>For this address no delivery information can be sent.</source>
        <translation>Для цієї адреси неможливо надіслати інформацію про доставлення.</translation>
    </message>
    <message>
        <source>The form of address was left away on the label.</source>
        <translation>Звертання на етикетці пропущено.</translation>
    </message>
    <message>
        <source>The address supplement was left away on the label.</source>
        <translation>Доповнення до адреси на етикетці пропущено.</translation>
    </message>
    <message>
        <source>The sender was cut to 20 characters on the label.</source>
        <translation>Відправника на етикетці скорочено до 20 символів.</translation>
    </message>
    <message>
        <source>The third name line was left away on the label.</source>
        <translation>Третій рядок імені на етикетці пропущено.</translation>
    </message>
    <message>
        <source>The text was left away on the label.</source>
        <translation>Текст на етикетці пропущено.</translation>
    </message>
    <message>
        <source>Lines of the address were left away on the label. Look at it before it goes out.</source>
        <translation>Рядки адреси на етикетці пропущено. Перегляньте її перед відправленням.</translation>
    </message>
    <message>
        <source>The weight was not printed on the label.</source>
        <translation>Вагу на етикетці не надруковано.</translation>
    </message>
    <message>
        <source>A number that only the carrier sets was ignored.</source>
        <translation>Номер, який задає лише перевізник, проігноровано.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1.</source>
        <translation>Перевізник відповів кодом, якого Aviso ще не знає: %1.</translation>
    </message>
    <message>
        <source>The carrier answered with a code that Aviso does not know yet: %1. Its words: %2</source>
        <translation>Перевізник відповів кодом, якого Aviso ще не знає: %1. Його слова: %2</translation>
    </message>
    <message>
        <source>The carrier misses something in the request. Check the shipment and the account.</source>
        <translation>Перевізникові чогось бракує в запиті. Перевірте відправлення й акаунт.</translation>
    </message>
    <message>
        <source>The carrier does not accept the application number. Check it in the account.</source>
        <translation>Перевізник не приймає номер застосунку. Перевірте його в акаунті.</translation>
    </message>
    <message>
        <source>The carrier does not accept the parcels as they are sent.</source>
        <translation>Перевізник не приймає посилки в такому вигляді, як їх передано.</translation>
    </message>
    <message>
        <source>The carrier does not know numbers of this form.</source>
        <translation>Перевізник не знає номерів такого вигляду.</translation>
    </message>
    <message>
        <source>The carrier does not answer in this language.</source>
        <translation>Перевізник не відповідає цією мовою.</translation>
    </message>
    <message>
        <source>The carrier offers no delivery to this address. Check the address and the service.</source>
        <translation>Перевізник не пропонує доставки на цю адресу. Перевірте адресу й послугу.</translation>
    </message>
    <message>
        <source>The customs form needs an EORI, VOEC or IOSS number. Fill it in in the account.</source>
        <translation>Митний формуляр потребує номера EORI, VOEC або IOSS. Впишіть його в акаунті.</translation>
    </message>
    <message>
        <source>The carrier does not accept the API key. Copy it from the business cabinet into the account once more.</source>
        <translation>Перевізник не приймає ключ API. Скопіюйте його з бізнес-кабінету в акаунт ще раз.</translation>
    </message>
    <message>
        <source>No API key reached the carrier. Enter it in the account.</source>
        <translation>До перевізника не надійшов ключ API. Введіть його в акаунті.</translation>
    </message>
    <message>
        <source>The API key has expired. Make a new one in the business cabinet and enter it in the account.</source>
        <translation>Термін дії ключа API минув. Створіть новий у бізнес-кабінеті й введіть його в акаунті.</translation>
    </message>
    <message>
        <source>The API key is switched off. Switch it on in the business cabinet or make a new one.</source>
        <translation>Ключ API вимкнено. Увімкніть його в бізнес-кабінеті або створіть новий.</translation>
    </message>
    <message>
        <source>The carrier does not know who asks: this works with an API key only. Enter it in the account.</source>
        <translation>Перевізник не знає, хто питає: потрібен ключ API. Введіть його в акаунті.</translation>
    </message>
    <message>
        <source>The owner of the API key may not do this. Ask the carrier&apos;s adviser.</source>
        <translation>Власник ключа API не має на це права. Запитайте консультанта перевізника.</translation>
    </message>
    <message>
        <source>The carrier no longer offers what was asked for. Keep the log and report it.</source>
        <translation>Перевізник більше не надає того, про що запитано. Збережіть журнал і повідомте про це.</translation>
    </message>
    <message>
        <source>The carrier asks for a newer version of the program. Look for one, or try again later.</source>
        <translation>Перевізник вимагає новішої версії програми. Знайдіть її або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The carrier was asked too often in a short time. Wait a minute.</source>
        <translation>Перевізника запитували надто часто. Зачекайте хвилину.</translation>
    </message>
    <message>
        <source>The carrier was asked too often today. Try again tomorrow, or ask it for a higher limit.</source>
        <translation>Сьогодні перевізника запитували надто часто. Спробуйте завтра або попросіть вищий ліміт.</translation>
    </message>
    <message>
        <source>The attempts that the carrier allows are used up. Try again later.</source>
        <translation>Дозволені перевізником спроби вичерпано. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The carrier wants a second step of signing in, which exists in its own cabinet only. Sign in there.</source>
        <translation>Перевізник вимагає другого кроку входу, який є лише в його кабінеті. Увійдіть там.</translation>
    </message>
    <message>
        <source>The carrier sends no more codes by SMS for now. Try again in an hour.</source>
        <translation>Перевізник поки не надсилає кодів через SMS. Спробуйте за годину.</translation>
    </message>
    <message>
        <source>The code from the SMS is wrong. Type it again.</source>
        <translation>Код із SMS неправильний. Введіть його ще раз.</translation>
    </message>
    <message>
        <source>Signing in failed and is locked for some minutes. Try again later.</source>
        <translation>Вхід не вдався й заблокований на кілька хвилин. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The carrier does not trust this device. Confirm it in the business cabinet.</source>
        <translation>Перевізник не довіряє цьому пристрою. Підтвердьте його в бізнес-кабінеті.</translation>
    </message>
    <message>
        <source>The carrier cannot read the dispatch date. Choose it again.</source>
        <translation>Перевізник не може прочитати дату відправлення. Виберіть її знову.</translation>
    </message>
    <message>
        <source>The dispatch date is past. Choose today or a later day.</source>
        <translation>Дата відправлення минула. Виберіть сьогодні або пізніший день.</translation>
    </message>
    <message>
        <source>The declared value is missing or not right. Write it in hryvnias with a decimal point.</source>
        <translation>Оголошеної вартості немає або вона неправильна. Напишіть її в гривнях із десятковою крапкою.</translation>
    </message>
    <message>
        <source>The declared value is above what the carrier takes: 399 999 UAH up to 100 kg, 1 000 000 UAH above. Lower it.</source>
        <translation>Оголошена вартість більша, ніж приймає перевізник: 399 999 грн до 100 кг, 1 000 000 грн понад. Зменште її.</translation>
    </message>
    <message>
        <source>A parcel locker takes a declared value of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Поштомат приймає оголошену вартість щонайбільше 10 000 грн. Зменште її або надішліть на відділення.</translation>
    </message>
    <message>
        <source>The number of parcels is missing or not right. Check the parcels.</source>
        <translation>Кількості місць немає або вона неправильна. Перевірте посилки.</translation>
    </message>
    <message>
        <source>The weight is missing or not right. Correct it.</source>
        <translation>Ваги немає або вона неправильна. Виправте її.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number does not have the right form. Correct it.</source>
        <translation>Телефон одержувача записано неправильно. Виправте його.</translation>
    </message>
    <message>
        <source>The recipient&apos;s telephone number is missing. Fill it in.</source>
        <translation>Телефону одержувача немає. Заповніть його.</translation>
    </message>
    <message>
        <source>A parcel locker needs the recipient&apos;s mobile number. Fill it in.</source>
        <translation>Для поштомата потрібен мобільний номер одержувача. Заповніть його.</translation>
    </message>
    <message>
        <source>The sender&apos;s telephone number is missing or not right. Correct it in the account.</source>
        <translation>Телефону відправника немає або він неправильний. Виправте його в акаунті.</translation>
    </message>
    <message>
        <source>The payment method is missing or not right. Choose it again.</source>
        <translation>Способу оплати немає або він неправильний. Виберіть його знову.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>Третя особа може платити лише безготівково. Виберіть безготівкову оплату.</translation>
    </message>
    <message>
        <source>The recipient cannot pay for delivery to this parcel locker. Choose another payer.</source>
        <translation>Одержувач не може оплатити доставку до цього поштомата. Виберіть іншого платника.</translation>
    </message>
    <message>
        <source>The waybill is on a register already. Take it off that first.</source>
        <translation>Накладна вже в реєстрі. Спершу вилучіть її звідти.</translation>
    </message>
    <message>
        <source>The waybill was printed already, so it can no longer be changed.</source>
        <translation>Накладну вже надруковано, тому її більше не змінити.</translation>
    </message>
    <message>
        <source>The carrier finds no such waybill of this account. Check the number and the account.</source>
        <translation>Перевізник не знаходить такої накладної цього акаунта. Перевірте номер і акаунт.</translation>
    </message>
    <message>
        <source>The measures of the parcel are missing. Fill in length, width and height.</source>
        <translation>Розмірів посилки немає. Заповніть довжину, ширину й висоту.</translation>
    </message>
    <message>
        <source>A parcel locker takes one parcel for each waybill. Split the shipment.</source>
        <translation>Поштомат приймає одну посилку на накладну. Розділіть відправлення.</translation>
    </message>
    <message>
        <source>The parcel is too large for the parcel locker: {field}. Send it to a branch.</source>
        <translation>Посилка завелика для поштомата: {field}. Надішліть її на відділення.</translation>
    </message>
    <message>
        <source>The parcel is too heavy for the parcel locker, which takes 20 kg. Send it to a branch.</source>
        <translation>Посилка заважка для поштомата, який приймає 20 кг. Надішліть її на відділення.</translation>
    </message>
    <message>
        <source>The parcel locker has no free cell. Choose a branch, or try again later.</source>
        <translation>У поштоматі немає вільної комірки. Виберіть відділення або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The parcel lies in a parcel locker already, so nothing can be changed.</source>
        <translation>Посилка вже лежить у поштоматі, тому змінити нічого не можна.</translation>
    </message>
    <message>
        <source>A parcel locker takes cash on delivery of at most 10 000 UAH. Lower it or send to a branch.</source>
        <translation>Поштомат приймає післяплату щонайбільше 10 000 грн. Зменште її або надішліть на відділення.</translation>
    </message>
    <message>
        <source>Money to a card goes up to 14 999 UAH only. Lower the amount or have it paid out in another way.</source>
        <translation>Переказ на картку — лише до 14 999 грн. Зменште суму або виберіть інший спосіб виплати.</translation>
    </message>
    <message>
        <source>The carrier sends no money to cards for now. Have it paid out in another way.</source>
        <translation>Перевізник поки не переказує гроші на картки. Виберіть інший спосіб виплати.</translation>
    </message>
    <message>
        <source>The carrier does not accept the description of the contents. Write it in Ukrainian.</source>
        <translation>Перевізник не приймає опис вмісту. Напишіть його українською.</translation>
    </message>
    <message>
        <source>The description holds words that the carrier does not accept. Say more exactly what it is.</source>
        <translation>Опис містить слова, яких перевізник не приймає. Напишіть точніше, що це.</translation>
    </message>
    <message>
        <source>The description of the contents is too long. Shorten it.</source>
        <translation>Опис вмісту задовгий. Скоротіть його.</translation>
    </message>
    <message>
        <source>The carrier booked another date: %1.</source>
        <translation>Перевізник записав іншу дату: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another weight (kg): %1.</source>
        <translation>Перевізник записав іншу вагу (кг): %1.</translation>
    </message>
    <message>
        <source>The carrier booked another number of parcels: %1.</source>
        <translation>Перевізник записав іншу кількість місць: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another description: %1.</source>
        <translation>Перевізник записав інший опис: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another declared value: %1.</source>
        <translation>Перевізник записав іншу оголошену вартість: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another volume: %1.</source>
        <translation>Перевізник записав інший об’єм: %1.</translation>
    </message>
    <message>
        <source>The carrier booked another amount of payment control: %1.</source>
        <translation>Перевізник записав іншу суму контролю оплати: %1.</translation>
    </message>
    <message>
        <source>The price of the service rose: %1. Tell whoever pays.</source>
        <translation>Ціна послуги зросла: %1. Повідомте того, хто платить.</translation>
    </message>
    <message>
        <source>The price of the service fell: %1.</source>
        <translation>Ціна послуги знизилась: %1.</translation>
    </message>
    <message>
        <source>The carrier shortened the days that it lists. Ask for fewer days.</source>
        <translation>Перевізник скоротив період у списку. Запитайте менше днів.</translation>
    </message>
    <message>
        <source>More was asked for at once than the carrier lists. Keep the log and report it.</source>
        <translation>Запитано більше за раз, ніж перевізник дає у списку. Збережіть журнал і повідомте про це.</translation>
    </message>
    <message>
        <source>The waybill was printed before yesterday, so it cannot be put on a register any more.</source>
        <translation>Накладну надруковано раніше, ніж учора, тому до реєстру її вже не додати.</translation>
    </message>
    <message>
        <source>The carrier does not know this register.</source>
        <translation>Перевізник не знає такого реєстру.</translation>
    </message>
    <message>
        <source>The name of the recipient&apos;s company is missing. Fill it in.</source>
        <translation>Назви компанії одержувача немає. Заповніть її.</translation>
    </message>
    <message>
        <source>The recipient&apos;s first name is missing. Fill it in.</source>
        <translation>Імені одержувача немає. Заповніть його.</translation>
    </message>
    <message>
        <source>The carrier knows this contact person already.</source>
        <translation>Перевізник уже знає цю контактну особу.</translation>
    </message>
    <message>
        <source>The carrier does not let a private sender be changed.</source>
        <translation>Перевізник не дозволяє змінювати приватного відправника.</translation>
    </message>
    <message>
        <source>The carrier does not know the town by its key. Choose it again.</source>
        <translation>Перевізник не знає міста за його ключем. Виберіть його знову.</translation>
    </message>
    <message>
        <source>The carrier does not know this town. Choose it from its list.</source>
        <translation>Перевізник не знає цього міста. Виберіть його з його списку.</translation>
    </message>
    <message>
        <source>The street is missing or not known to the carrier. Check it.</source>
        <translation>Вулиці немає або перевізник її не знає. Перевірте її.</translation>
    </message>
    <message>
        <source>The carrier does not know one of the keys in the account. Choose sender and contact again.</source>
        <translation>Перевізник не знає одного з ключів в акаунті. Виберіть відправника й контакт знову.</translation>
    </message>
    <message>
        <source>The carrier was asked for more than 100 parcels at once. Keep the log and report it.</source>
        <translation>Перевізника запитано про понад 100 посилок одразу. Збережіть журнал і повідомте про це.</translation>
    </message>
    <message>
        <source>The telephone number is none of this parcel&apos;s, so the carrier does not show everything.</source>
        <translation>Телефон не належить до цієї посилки, тому перевізник показує не все.</translation>
    </message>
    <message>
        <source>The carrier does not extend the storage of this parcel. Ask it, or let the other party try.</source>
        <translation>Перевізник не продовжує зберігання цієї посилки. Запитайте його або хай спробує інша сторона.</translation>
    </message>
    <message>
        <source>The storage cannot be extended to this day. Choose an earlier one, at most ten days ahead.</source>
        <translation>До цього дня зберігання не продовжити. Виберіть раніший, щонайбільше на десять днів наперед.</translation>
    </message>
    <message>
        <source>There is such an order for this parcel already.</source>
        <translation>Для цієї посилки вже є таке замовлення.</translation>
    </message>
    <message>
        <source>The carrier has recorded the refusal.</source>
        <translation>Перевізник зафіксував відмову.</translation>
    </message>
    <message>
        <source>A parcel in a locker cannot be refused. Wait until it was moved to a branch.</source>
        <translation>Від посилки в поштоматі відмовитися не можна. Зачекайте, доки її перемістять на відділення.</translation>
    </message>
    <message>
        <source>The parcel cannot be delivered on this day. Choose another one.</source>
        <translation>Цього дня посилку доставити не можна. Виберіть інший.</translation>
    </message>
    <message>
        <source>It is too late for this change: the parcel was handed over, returned, redirected or is with the courier.</source>
        <translation>Для цієї зміни запізно: посилку видано, повернено, переадресовано або вона в кур’єра.</translation>
    </message>
    <message>
        <source>The carrier does not redirect this parcel.</source>
        <translation>Перевізник не переадресовує цю посилку.</translation>
    </message>
    <message>
        <source>Name or telephone of the new recipient is not accepted. Check them.</source>
        <translation>Ім’я або телефон нового одержувача не прийнято. Перевірте їх.</translation>
    </message>
    <message>
        <source>The new address is missing or unknown. Choose it again.</source>
        <translation>Нової адреси немає або вона невідома. Виберіть її знову.</translation>
    </message>
    <message>
        <source>The branch or locker does not take this parcel: it is too large, too heavy, worth too much, or there is no room. Choose another one.</source>
        <translation>Відділення чи поштомат не приймає цієї посилки: завелика, заважка, задорога або немає місця. Виберіть інше.</translation>
    </message>
    <message>
        <source>The place where it is handed in does not fit the service: from a branch it must be a branch, from a door an address. Choose it in the account.</source>
        <translation>Місце відправлення не відповідає послузі: з відділення це має бути відділення, від дверей — адреса. Виберіть його в акаунті.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Recipient and sender</source>
        <translation>Одержувач і відправник</translation>
    </message>
    <message>
        <source>Recipient only</source>
        <translation>Лише одержувач</translation>
    </message>
    <message>
        <source>Sender only</source>
        <translation>Лише відправник</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Window envelope</source>
        <translation>Конверт із віконцем</translation>
    </message>
    <message>
        <source>200 dpi</source>
        <translation>200 dpi</translation>
    </message>
    <message>
        <source>300 dpi</source>
        <translation>300 dpi</translation>
    </message>
    <message>
        <source>600 dpi</source>
        <translation>600 dpi</translation>
    </message>
    <message>
        <source>PDF without its typefaces</source>
        <translation>PDF без шрифтів</translation>
    </message>
    <message>
        <source>Yes: labels are specimens</source>
        <translation>Так: етикетки є зразками</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Adds an account, or replaces the one of that name.</source>
        <translation>Додає акаунт або замінює акаунт із такою назвою.</translation>
    </message>
    <message>
        <source>Your own name for the account.</source>
        <translation>Власна назва акаунта.</translation>
    </message>
    <message>
        <source>How the carrier is reached: api, webservice.</source>
        <translation>Як звертатися до перевізника: api, webservice.</translation>
    </message>
    <message>
        <source>Base address; the carrier&apos;s own when left out.</source>
        <translation>Базова адреса; якщо не зазначено — власна адреса перевізника.</translation>
    </message>
    <message>
        <source>Where to sign in; found from the base address when left out.</source>
        <translation>Де виконувати вхід; якщо не зазначено — визначається з базової адреси.</translation>
    </message>
    <message>
        <source>A field of the account, e.g. franking-licence, sender.name, layout.</source>
        <translation>Поле акаунта, напр. franking-licence, sender.name, layout.</translation>
    </message>
    <message>
        <source>A secret, taken from that environment variable into the key store.</source>
        <translation>Секрет, узятий із цієї змінної середовища до сховища ключів.</translation>
    </message>
    <message>
        <source>Store only the variables&apos; names and read them at each call.</source>
        <translation>Зберігати лише назви змінних і читати їх під час кожного запиту.</translation>
    </message>
    <message>
        <source>A practice account: everything printed is marked.</source>
        <translation>Навчальний акаунт: усе надруковане позначено.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Показує список акаунтів.</translation>
    </message>
    <message>
        <source>Signs in for real and says whether that works.</source>
        <translation>Виконує справжній вхід і повідомляє, чи він працює.</translation>
    </message>
    <message>
        <source>Writes a checked copy of the database while others go on working.</source>
        <translation>Записує перевірену копію бази даних, поки інші працюють далі.</translation>
    </message>
    <message>
        <source>Puts a checked backup in the place of the database; the old one is kept.</source>
        <translation>Ставить перевірену резервну копію на місце бази даних; стара зберігається.</translation>
    </message>
    <message>
        <source>Checks that the database, or a backup, is whole.</source>
        <translation>Перевіряє, чи база даних або резервна копія ціла.</translation>
    </message>
    <message>
        <source>Buys labels, each exactly once. One bad shipment never blocks the others.</source>
        <translation>Купує етикетки, кожну рівно один раз. Одне хибне відправлення ніколи не зупиняє інших.</translation>
    </message>
    <message>
        <source>All drafts.</source>
        <translation>Усі чернетки.</translation>
    </message>
    <message>
        <source>Settles outcomes that are unknown, by asking the carrier.</source>
        <translation>З’ясовує невідомі результати, запитуючи перевізника.</translation>
    </message>
    <message>
        <source>Data folder; the window&apos;s when left out.</source>
        <translation>Папка даних; якщо не зазначено — папка вікна програми.</translation>
    </message>
    <message>
        <source>Database: sqlite:FILE.</source>
        <translation>База даних: sqlite:FILE.</translation>
    </message>
    <message>
        <source>Language of every sentence: de, en, fr, it, sv, uk.</source>
        <translation>Мова всіх речень: de, en, fr, it, sv, uk.</translation>
    </message>
    <message>
        <source>Exactly one JSON document on standard output.</source>
        <translation>Рівно один документ JSON у стандартному виведенні.</translation>
    </message>
    <message>
        <source>No progress and no remarks.</source>
        <translation>Без перебігу й без приміток.</translation>
    </message>
    <message>
        <source>What this command can be told.</source>
        <translation>Що можна зазначити для цієї команди.</translation>
    </message>
    <message>
        <source>The program&apos;s version.</source>
        <translation>Версія програми.</translation>
    </message>
    <message>
        <source>Does the main job on sample orders with a practice carrier: nothing reaches a real one. Running it again on the same folder adds nothing.</source>
        <translation>Виконує основну роботу на зразкових замовленнях із навчальним перевізником: до справжнього нічого не надходить. Повторний запуск у тій самій папці нічого не додає.</translation>
    </message>
    <message>
        <source>Where to put what it makes; a new temporary folder when left out.</source>
        <translation>Куди покласти створене; якщо не зазначено — нова тимчасова папка.</translation>
    </message>
    <message>
        <source>Each page as the carrier made it, on A6, or four on A4.</source>
        <translation>Кожна сторінка, як її створив перевізник, на A6 або по чотири на A4.</translation>
    </message>
    <message>
        <source>Where the first sheet of four begins, 1 to 4.</source>
        <translation>Де починається перший аркуш із чотирьох, від 1 до 4.</translation>
    </message>
    <message>
        <source>All booked shipments.</source>
        <translation>Усі оформлені відправлення.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл для запису.</translation>
    </message>
    <message>
        <source>Prints labels without a dialogue, after reading every code again. A repeated print is counted and marked as a copy.</source>
        <translation>Друкує етикетки без діалогу, знову зчитавши кожен код. Повторний друк рахується і позначається як копія.</translation>
    </message>
    <message>
        <source>Shows every message that will go out for a shipment, in order. The carrier&apos;s own wording is approximate.</source>
        <translation>Показує по порядку всі повідомлення, які буде надіслано для відправлення. Текст самого перевізника приблизний.</translation>
    </message>
    <message>
        <source>Write it to a file.</source>
        <translation>Записати у файл.</translation>
    </message>
    <message>
        <source>Reads orders from CSV, XLSX or XLS; what was imported before is recognised.</source>
        <translation>Читає замовлення з CSV, XLSX або XLS; імпортоване раніше розпізнається.</translation>
    </message>
    <message>
        <source>Which column fills a field, by header or as #7.</source>
        <translation>Який стовпець заповнює поле: за заголовком або як #7.</translation>
    </message>
    <message>
        <source>The account of new shipments.</source>
        <translation>Акаунт нових відправлень.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Лише сказати, що сталося б.</translation>
    </message>
    <message>
        <source>Write the rows that were not taken to this CSV file, each with the reason.</source>
        <translation>Записати неприйняті рядки в цей файл CSV, кожен із причиною.</translation>
    </message>
    <message>
        <source>Lists shipments, the newest first.</source>
        <translation>Показує список відправлень, спершу найновіші.</translation>
    </message>
    <message>
        <source>Only draft, booking, unknown, booked or cancelled ones.</source>
        <translation>Лише зі станом draft, booking, unknown, booked або cancelled.</translation>
    </message>
    <message>
        <source>Every word must occur.</source>
        <translation>Має траплятися кожне слово.</translation>
    </message>
    <message>
        <source>At most so many; 100 when left out.</source>
        <translation>Не більше стількох; якщо не зазначено — 100.</translation>
    </message>
    <message>
        <source>Go on behind this one: &quot;next&quot; of the page before.</source>
        <translation>Продовжити після цього: «next» попередньої сторінки.</translation>
    </message>
    <message>
        <source>Shows one shipment with all that is known of it.</source>
        <translation>Показує одне відправлення з усім, що про нього відомо.</translation>
    </message>
    <message>
        <source>Changes drafts. What does not fit is stored and reported, never cut.</source>
        <translation>Змінює чернетки. Те, що не вміщається, зберігається і повідомляється, але ніколи не обрізається.</translation>
    </message>
    <message>
        <source>Says what would be refused, dropped or unwise. Exit status 1 when something would be refused.</source>
        <translation>Повідомляє, що було б відхилено, пропущено чи нерозумно. Код завершення 1, якщо щось було б відхилено.</translation>
    </message>
    <message>
        <source>There is no carrier &quot;%1&quot;. Known carriers: %2.</source>
        <translation>Перевізника «%1» немає. Відомі перевізники: %2.</translation>
    </message>
    <message>
        <source>%1 has no channel &quot;%2&quot; that books. Known channels: %3.</source>
        <translation>%1 не має каналу «%2» для оформлення. Відомі канали: %3.</translation>
    </message>
    <message>
        <source>%1 wants an address that begins with https:// and holds no password; http:// is for this computer only.</source>
        <translation>%1 потребує адреси, яка починається з https:// і не містить пароля; http:// — лише для цього комп’ютера.</translation>
    </message>
    <message>
        <source>An account needs a name: --name N.</source>
        <translation>Акаунту потрібна назва: --name N.</translation>
    </message>
    <message>
        <source>This channel has no secret &quot;%1&quot;. Known secrets: %2.</source>
        <translation>Цей канал не має секрету «%1». Відомі секрети: %2.</translation>
    </message>
    <message>
        <source>Repeat the command with --secrets-from-env: then only the names of the variables are stored, and each later command reads them from its environment.</source>
        <translation>Повторіть команду з --secrets-from-env: тоді зберігаються лише назви змінних, а кожна наступна команда читає їх зі свого середовища.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is stored.</source>
        <translation>Акаунт «%1» збережено.</translation>
    </message>
    <message>
        <source>Signing in to &quot;%1&quot; works.</source>
        <translation>Вхід до «%1» працює.</translation>
    </message>
    <message>
        <source>An account has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Акаунт не має поля «%1». Відомі поля: %2.</translation>
    </message>
    <message>
        <source>The option --%1 was given twice.</source>
        <translation>Параметр --%1 зазначено двічі.</translation>
    </message>
    <message>
        <source>There is no option %1 here. Known options: %2.</source>
        <translation>Параметра %1 тут немає. Відомі параметри: %2.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Параметр --%1 потребує значення: %2.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Параметр --%1 не приймає значення.</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;. Known commands: %2.</source>
        <translation>Невідома команда «%1». Відомі команди: %2.</translation>
    </message>
    <message>
        <source>No command was given. Known commands: %1.</source>
        <translation>Команди не зазначено. Відомі команди: %1.</translation>
    </message>
    <message>
        <source>Something is missing. Use: %1</source>
        <translation>Чогось бракує. Використання: %1</translation>
    </message>
    <message>
        <source>That is too much. Use: %1</source>
        <translation>Забагато. Використання: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form key=value.</source>
        <translation>«%1» не має вигляду key=value.</translation>
    </message>
    <message>
        <source>%1 wants a whole number of %2 or more, not &quot;%3&quot;.</source>
        <translation>Для %1 потрібне ціле число не менше %2, а не «%3».</translation>
    </message>
    <message>
        <source>The backup %1 is written and checked.</source>
        <translation>Резервну копію %1 записано й перевірено.</translation>
    </message>
    <message>
        <source>%1 is whole.</source>
        <translation>%1: файл цілий.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) are unknown. Run &quot;aviso-cli reconcile&quot; before anything else.</source>
        <translation>
            <numerusform>%n результат невідомий. Насамперед виконайте «aviso-cli reconcile».</numerusform>
            <numerusform>%n результати невідомі. Насамперед виконайте «aviso-cli reconcile».</numerusform>
            <numerusform>%n результатів невідомо. Насамперед виконайте «aviso-cli reconcile».</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up and gives no label.</source>
        <translation>%1: номер %2 використано, етикетки він не дає.</translation>
    </message>
    <message>
        <source>%1: the number %2 is used up; the new label is %3.</source>
        <translation>%1: номер %2 використано; нова етикетка — %3.</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>З’ясування</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 з %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Checking codes</source>
        <translation>Перевірка кодів</translation>
    </message>
    <message>
        <source>Use: aviso-cli %1 [options]</source>
        <translation>Використання: aviso-cli %1 [параметри]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметри:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Параметри кожної команди:</translation>
    </message>
    <message>
        <source>Use: aviso-cli COMMAND [options]</source>
        <translation>Використання: aviso-cli COMMAND [параметри]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Команди:</translation>
    </message>
    <message>
        <source>Exit status: 0 all done, 1 some items failed, 2 wrong use, 3 nothing done, 4 an outcome is unknown and must be reconciled.</source>
        <translation>Код завершення: 0 — усе виконано, 1 — частину не вдалося, 2 — неправильне використання, 3 — нічого не зроблено, 4 — результат невідомий, його треба з’ясувати.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Рядок %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 wants %2.</source>
        <translation>Для %1 потрібно: %2.</translation>
    </message>
    <message>
        <source>Say where to: --out FILE.pdf.</source>
        <translation>Зазначте куди: --out FILE.pdf.</translation>
    </message>
    <message>
        <source>Say on which printer: --printer NAME.</source>
        <translation>Зазначте принтер: --printer NAME.</translation>
    </message>
    <message>
        <source>%1 labels, %2 of them read again and right.</source>
        <translation>Етикеток: %1, з них зчитано знову й правильні: %2.</translation>
    </message>
    <message>
        <source>The language &quot;%1&quot; is not available. Known languages: %2.</source>
        <translation>Мова «%1» недоступна. Відомі мови: %2.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 seen before, %4 kept, %5 problems.</source>
        <translation>Додано %1, оновлено %2, повторних %3, залишено %4, проблем %5.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Say which shipments, or --all, and not both.</source>
        <translation>Зазначте відправлення або --all, але не те й те разом.</translation>
    </message>
    <message>
        <source>whole grams</source>
        <translation>цілі грами</translation>
    </message>
    <message>
        <source>a date like 2026-11-21, or nothing</source>
        <translation>дата на зразок 2026-11-21 або нічого</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on або off</translation>
    </message>
    <message>
        <source>No carrier has a message with the code &quot;%1&quot;.</source>
        <translation>Жоден перевізник не має повідомлення з кодом «%1».</translation>
    </message>
    <message>
        <source>email or sms</source>
        <translation>email або sms</translation>
    </message>
    <message>
        <source>nothing behind it, or .channel, .language or .to</source>
        <translation>без додатка або з .channel, .language чи .to</translation>
    </message>
    <message>
        <source>one of .leave, .neighbour, .day, .redirect</source>
        <translation>одне з .leave, .neighbour, .day, .redirect</translation>
    </message>
    <message>
        <source>No carrier has a field &quot;%1&quot;.</source>
        <translation>Жоден перевізник не має поля «%1».</translation>
    </message>
    <message>
        <source>private or business</source>
        <translation>private або business</translation>
    </message>
    <message>
        <source>A recipient has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Одержувач не має поля «%1». Відомі поля: %2.</translation>
    </message>
    <message>
        <source>A shipment has no field &quot;%1&quot;. Known fields: %2.</source>
        <translation>Відправлення не має поля «%1». Відомі поля: %2.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: draft, booking, unknown, booked, cancelled.</source>
        <translation>Стану «%1» немає. Відомі стани: draft, booking, unknown, booked, cancelled.</translation>
    </message>
    <message>
        <source>Say which shipments first, and then what is to change: REF... key=value...</source>
        <translation>Спершу зазначте відправлення, а потім що змінити: REF... key=value...</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Додано замовлень</translation>
    </message>
    <message>
        <source>Orders seen before</source>
        <translation>Повторних замовлень</translation>
    </message>
    <message>
        <source>Labels bought now</source>
        <translation>Щойно придбано етикеток</translation>
    </message>
    <message>
        <source>Refused by the carrier</source>
        <translation>Відхилено перевізником</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат невідомий</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Етикеток у файлі</translation>
    </message>
    <message>
        <source>Codes read again and right</source>
        <translation>Кодів зчитано знову, правильні</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Етикетки</translation>
    </message>
    <message>
        <source>Rehearsals</source>
        <translation>Прогони</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Замовлення</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка даних</translation>
    </message>
    <message>
        <source>Aviso demo</source>
        <translation>Демонстрація Aviso</translation>
    </message>
    <message>
        <source>Practice carrier: nothing was sent to a real one.</source>
        <translation>Навчальний перевізник: справжньому нічого не надіслано.</translation>
    </message>
    <message>
        <source>Bad rows</source>
        <translation>Хибні рядки</translation>
    </message>
    <message>
        <source>Shows an example of every message of a carrier in all its languages.</source>
        <translation>Показує приклад кожного повідомлення перевізника всіма його мовами.</translation>
    </message>
    <message>
        <source>The carrier; swisspost when left out.</source>
        <translation>Перевізник; якщо не зазначено — swisspost.</translation>
    </message>
    <message>
        <source>Where the file comes from. Orders are recognised and columns remembered for each source. A file of rejected rows names its own.</source>
        <translation>Звідки файл. Замовлення розпізнаються, а стовпці запам’ятовуються окремо для кожного джерела. Файл відхилених рядків сам називає своє джерело.</translation>
    </message>
    <message>
        <source>What becomes of drafts that the file now says otherwise. ask: they follow the file, but those that were changed here are rejected; keep: they stay; replace: they follow the file. Without it as last time, else ask.</source>
        <translation>Що робити з чернетками, які у файлі тепер інакші. ask: вони відповідають файлу, але змінені тут відхиляються; keep: залишаються; replace: відповідають файлу. Якщо не зазначено — як минулого разу, інакше ask.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Known states: waiting, sent, failed.</source>
        <translation>Стану «%1» немає. Відомі стани: waiting, sent, failed.</translation>
    </message>
    <message>
        <source>Lists what must leave the desk or has left it, the newest first.</source>
        <translation>Показує список того, що має бути надіслано з робочого місця або вже надіслано, спершу найновіше.</translation>
    </message>
    <message>
        <source>Only waiting, sent or failed ones.</source>
        <translation>Лише зі станом waiting, sent або failed.</translation>
    </message>
    <message>
        <source>Sends everything that waits, now.</source>
        <translation>Негайно надсилає все, що очікує.</translation>
    </message>
    <message>
        <source>From now on, write a receipt of each booking to this folder; &quot;&quot; for none.</source>
        <translation>Відтепер записувати квитанцію про кожне оформлення в цю папку; &quot;&quot; — не записувати.</translation>
    </message>
    <message>
        <source>Why labels are printed that were printed more than once already; the history keeps it.</source>
        <translation>Чому друкуються етикетки, надруковані вже більше одного разу; історія це зберігає.</translation>
    </message>
    <message>
        <source>%1: given up: %2. It can be booked again.</source>
        <translation>%1: відмовлено від %2. Можна оформити знову.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up the unknown numbers of this shipment, so that it can be booked under another.</source>
        <translation>Нікого не питає, а відмовляється від невідомих номерів цього відправлення, щоб його можна було оформити під іншим.</translation>
    </message>
    <message>
        <source>Columns of the file that fill nothing: %1. With --map each can be given a field.</source>
        <translation>Стовпці файлу, які нічого не заповнюють: %1. За допомогою --map кожному можна дати поле.</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s) have a reference that is here already under another source: %1. Book only one of the two if they are the same order.</source>
        <translation>
            <numerusform>%n нове замовлення має референс, який уже є тут під іншим джерелом: %1. Оформлюйте лише одне з двох, якщо це те саме замовлення.</numerusform>
            <numerusform>%n нові замовлення мають референс, який уже є тут під іншим джерелом: %1. Оформлюйте лише одне з двох, якщо це те саме замовлення.</numerusform>
            <numerusform>%n нових замовлень мають референс, який уже є тут під іншим джерелом: %1. Оформлюйте лише одне з двох, якщо це те саме замовлення.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n row(s) a quotation mark was read as an ordinary character, first in row %1. Look whether the cell is complete.</source>
        <translation>
            <numerusform>В %n рядку лапки прочитано як звичайний знак, уперше в рядку %1. Перевірте, чи клітинка повна.</numerusform>
            <numerusform>У %n рядках лапки прочитано як звичайний знак, уперше в рядку %1. Перевірте, чи клітинка повна.</numerusform>
            <numerusform>У %n рядках лапки прочитано як звичайний знак, уперше в рядку %1. Перевірте, чи клітинка повна.</numerusform>
        </translation>
    </message>
    <message>
        <source>a date like 2026-11-21</source>
        <translation>дата на зразок 2026-11-21</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Скасування</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Повторення</translation>
    </message>
    <message>
        <source>Lets drafts wait: they are not booked before their day.</source>
        <translation>Відкладає чернетки: їх не оформлюють раніше їхнього дня.</translation>
    </message>
    <message>
        <source>Why; must be given.</source>
        <translation>Чому; обов’язково.</translation>
    </message>
    <message>
        <source>The day on which they wake; until they are released when left out.</source>
        <translation>День, коли їх буде повернено; без нього — доки не знімуть відкладення.</translation>
    </message>
    <message>
        <source>Wakes drafts that are on hold.</source>
        <translation>Знімає відкладення з чернеток.</translation>
    </message>
    <message>
        <source>Gives drafts up that will not be sent; they stay as such.</source>
        <translation>Скасовує чернетки, які не надсилатимуть; вони зберігаються.</translation>
    </message>
    <message>
        <source>Makes drafts of cancelled shipments again.</source>
        <translation>Знову робить чернетки зі скасованих відправлень.</translation>
    </message>
    <message>
        <source>Makes new drafts with the same content.</source>
        <translation>Створює нові чернетки з тим самим вмістом.</translation>
    </message>
    <message>
        <source>Makes new drafts in the place of booked shipments that got lost.</source>
        <translation>Створює нові чернетки замість загублених оформлених відправлень.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Повторює те, що скасовано останнім.</translation>
    </message>
    <message>
        <source>Say which shipments shall be taken back.</source>
        <translation>Скажіть, які відправлення слід повернути.</translation>
    </message>
    <message>
        <source>Notes that the carrier took booked shipments along.</source>
        <translation>Позначає, що перевізник забрав оформлені відправлення.</translation>
    </message>
    <message>
        <source>All that are printed and due, today or earlier.</source>
        <translation>Усі надруковані, що мали піти сьогодні або раніше.</translation>
    </message>
    <message>
        <source>They are still here: takes that note back.</source>
        <translation>Вони ще тут: скасовує позначку.</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>Очікування принтера</translation>
    </message>
    <message>
        <source>Waits for so long until the printer says that they came out; only then they count as printed.</source>
        <translation>Чекає стільки, доки принтер скаже, що вони вийшли; лише тоді вони вважаються надрукованими.</translation>
    </message>
    <message>
        <source>%1 is still being written and was left.</source>
        <translation>%1 ще записується, тому його залишено.</translation>
    </message>
    <message>
        <source>Taking in order files</source>
        <translation>Приймання файлів замовлень</translation>
    </message>
    <message>
        <source>Takes in the order files of DIR/in: each once, then into DIR/done or DIR/failed, with an answer in DIR/answer. Goes on until Ctrl+C.</source>
        <translation>Приймає файли замовлень із DIR/in: кожен один раз, далі в DIR/done або DIR/failed, з відповіддю в DIR/answer. Триває до Ctrl+C.</translation>
    </message>
    <message>
        <source>Ends when there is nothing more to take in; waits at most a minute for files that are still written.</source>
        <translation>Завершується, коли більше нічого приймати; чекає щонайбільше хвилину на файли, які ще записуються.</translation>
    </message>
    <message>
        <source>The source of the files, unless they name one.</source>
        <translation>Джерело файлів, якщо вони не називають його самі.</translation>
    </message>
    <message>
        <source>The language of the answers.</source>
        <translation>Мова відповідей.</translation>
    </message>
    <message>
        <source>How long a file has to be still before it is taken; 5 when left out.</source>
        <translation>Скільки файл має не змінюватися, перш ніж його візьмуть; 5, якщо не вказано.</translation>
    </message>
    <message>
        <source>Books what is ready and writes its labels beside the answer.</source>
        <translation>Оформлює готове й пише етикетки поруч із відповіддю.</translation>
    </message>
    <message>
        <source>Takes back what you did last, in the window or here.</source>
        <translation>Скасовує зроблене вами останнім, у вікні чи тут.</translation>
    </message>
    <message>
        <source>All drafts, but for those whose order is perhaps here twice: these only by name.</source>
        <translation>Усі чернетки, крім тих, чиє замовлення, можливо, тут двічі: їх лише поіменно.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, or its name is not UTF-8: it was left.</source>
        <translation>%1 — не звичайний файл або його назва не в UTF-8: залишено.</translation>
    </message>
    <message>
        <source>The carrier was not asked now: %1</source>
        <translation>Перевізника зараз не запитано: %1</translation>
    </message>
    <message>
        <source>A place is a settlement, a street, a branch, a locker or a service-point.</source>
        <translation>Місце — це settlement, street, branch, locker або service-point.</translation>
    </message>
    <message>
        <source>Looks up settlements, streets, branches, lockers and service points.</source>
        <translation>Шукає населені пункти, вулиці, відділення, поштомати й пункти видачі.</translation>
    </message>
    <message>
        <source>Which carrier&apos;s places.</source>
        <translation>Місця якого перевізника.</translation>
    </message>
    <message>
        <source>The account to ask along.</source>
        <translation>Акаунт, через який питати.</translation>
    </message>
    <message>
        <source>settlement, street, branch, locker or service-point.</source>
        <translation>settlement, street, branch, locker або service-point.</translation>
    </message>
    <message>
        <source>Only in the settlement with this id.</source>
        <translation>Лише в населеному пункті з цим ідентифікатором.</translation>
    </message>
    <message>
        <source>Near an address: &quot;Street 1, 11122 Town, SE&quot;.</source>
        <translation>Поблизу адреси: &quot;Street 1, 11122 Town, SE&quot;.</translation>
    </message>
    <message>
        <source>Asks the carrier also when today&apos;s answer is kept.</source>
        <translation>Запитує перевізника, навіть якщо сьогоднішня відповідь збережена.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) asked about.</source>
        <translation>
            <numerusform>Запитано про %n посилку.</numerusform>
            <numerusform>Запитано про %n посилки.</numerusform>
            <numerusform>Запитано про %n посилок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n нова подія.</numerusform>
            <numerusform>%n нові події.</numerusform>
            <numerusform>%n нових подій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name shipments, or say --due for all that are due: one of both.</source>
        <translation>Назвіть відправлення або скажіть --due для всіх, чий час настав: одне з двох.</translation>
    </message>
    <message>
        <source>Asking the carriers</source>
        <translation>Запит до перевізників</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>замовлено</translation>
    </message>
    <message>
        <source>ask the carrier</source>
        <translation>запитати перевізника</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>можливо</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>неможливо</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>відправник</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>одержувач</translation>
    </message>
    <message>
        <source>What an action needs is said as key=value.</source>
        <translation>Те, що потрібно дії, подається як ключ=значення.</translation>
    </message>
    <message>
        <source>%1	taken back. Destroy its label.</source>
        <translation>%1	скасовано. Знищте етикетку.</translation>
    </message>
    <message>
        <source>Asks the carriers where parcels are.</source>
        <translation>Запитує перевізників, де посилки.</translation>
    </message>
    <message>
        <source>All parcels that are due to be asked about.</source>
        <translation>Усі посилки, про які час запитати.</translation>
    </message>
    <message>
        <source>Changes what becomes of a parcel; without an action: what can be done now.</source>
        <translation>Змінює долю посилки; без дії: що можна зробити зараз.</translation>
    </message>
    <message>
        <source>Only asks whether, and at what price.</source>
        <translation>Лише питає, чи можна і за яку ціну.</translation>
    </message>
    <message>
        <source>Takes such an order back.</source>
        <translation>Скасовує таке замовлення.</translation>
    </message>
    <message>
        <source>Which parcel of the shipment; the first when left out.</source>
        <translation>Яка посилка відправлення; перша, якщо не вказано.</translation>
    </message>
    <message>
        <source>Takes bookings back, where the carrier can.</source>
        <translation>Скасовує оформлення, де перевізник це може.</translation>
    </message>
    <message>
        <source>%1: its label was never printed, so it is on no list.</source>
        <translation>%1: етикетку не надруковано, тому її немає в жодному списку.</translation>
    </message>
    <message>
        <source>%1: was on an earlier list, and the carrier tells nothing of it.</source>
        <translation>%1: було в попередньому списку, а перевізник про нього мовчить.</translation>
    </message>
    <message>
        <source>Closes the day&apos;s list of what is handed over, and the carrier&apos;s register where it keeps one.</source>
        <translation>Закриває денний список того, що передають, і реєстр перевізника, де він є.</translation>
    </message>
    <message>
        <source>Only this carrier&apos;s accounts.</source>
        <translation>Лише акаунти цього перевізника.</translation>
    </message>
    <message>
        <source>Writes the list to sign: .pdf, .html or .txt.</source>
        <translation>Записує список на підпис: .pdf, .html або .txt.</translation>
    </message>
    <message>
        <source>Notes that the carrier took what is on it.</source>
        <translation>Позначає, що перевізник забрав те, що в ньому.</translation>
    </message>
    <message>
        <source>Asks nobody, but gives up an order whose outcome is unknown.</source>
        <translation>Нікого не запитує, а припиняє з’ясування замовлення з невідомим результатом.</translation>
    </message>
    <message>
        <source>Approval is none, pin or second-person.</source>
        <translation>Підтвердження — це none, pin або second-person.</translation>
    </message>
    <message>
        <source>Who approves it, where the desk asks for that.</source>
        <translation>Хто це підтверджує, якщо робоче місце цього вимагає.</translation>
    </message>
    <message>
        <source>The environment variable that holds the approver&apos;s PIN; AVISO_PIN when left out.</source>
        <translation>Змінна середовища з PIN-кодом того, хто підтверджує; якщо не вказано — AVISO_PIN.</translation>
    </message>
    <message>
        <source>Lists what needs an approval, and who may give it.</source>
        <translation>Показує, що потребує підтвердження і хто може його дати.</translation>
    </message>
    <message>
        <source>Says how an act is made sure of: an action of a carrier&apos;s, void-printed or give-up.</source>
        <translation>Визначає, як підтверджується дія: дія перевізника, void-printed або give-up.</translation>
    </message>
    <message>
        <source>Lets somebody approve, or gives this person a new PIN.</source>
        <translation>Дозволяє комусь підтверджувати або дає цій особі новий PIN-код.</translation>
    </message>
    <message>
        <source>The environment variable that holds the new PIN; AVISO_NEW_PIN when left out.</source>
        <translation>Змінна середовища з новим PIN-кодом; якщо не вказано — AVISO_NEW_PIN.</translation>
    </message>
    <message>
        <source>This person may approve no more.</source>
        <translation>Ця особа більше не може підтверджувати.</translation>
    </message>
    <message>
        <source>Writes labels as one PDF, after reading every code again. Labels of printer commands (ZPL) are drawn, and go as they are into a file that ends in .zpl.</source>
        <translation>Записує етикетки в один PDF, ще раз прочитавши кожен код. Етикетки з команд принтера (ZPL) малюються; у файл, що закінчується на .zpl, вони потрапляють як є.</translation>
    </message>
    <message>
        <source>The printer&apos;s name in the system, or the address of a thermal printer without a queue: socket://HOST:9100.</source>
        <translation>Назва принтера в системі або адреса термопринтера без черги: socket://HOST:9100.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;. Known ones: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</source>
        <translation>Немає статусу «%1». Відомі: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning, returned, cancelled.</translation>
    </message>
    <message>
        <source>Only those of which a parcel stands so: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning or returned.</source>
        <translation>Лише ті, у яких посилка має такий статус: announced, moving, out-for-delivery, ready-to-collect, delivered, problem, returning або returned.</translation>
    </message>
    <message>
        <source>Booking returns</source>
        <translation>Оформлення повернень</translation>
    </message>
    <message>
        <source>Buys labels for the way back of what is booked, each exactly once. The bookings stay as they are.</source>
        <translation>Купує етикетки для зворотного шляху оформленого, кожну рівно один раз. Оформлені відправлення лишаються, як були.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took pickup %1. Ask its customer service, and then say so: pickup settle %1 --ordered or --not-ordered.</source>
        <translation>Невідомо, чи прийняв перевізник забір %1. Запитайте його службу підтримки, а тоді вкажіть: pickup settle %1 --ordered або --not-ordered.</translation>
    </message>
    <message>
        <source>Several accounts can order pickups. Say which: --account NAME.</source>
        <translation>Кілька акаунтів можуть замовляти забір. Вкажіть котрий: --account NAME.</translation>
    </message>
    <message>
        <source>Say --ordered or --not-ordered: one of both.</source>
        <translation>Вкажіть --ordered або --not-ordered: одне з двох.</translation>
    </message>
    <message>
        <source>Whose parcels; when left out, the only one that can.</source>
        <translation>Чиї посилки; якщо не вказано, єдиний, що може.</translation>
    </message>
    <message>
        <source>When the carrier could fetch what is booked.</source>
        <translation>Коли перевізник міг би забрати оформлене.</translation>
    </message>
    <message>
        <source>Orders a pickup of what is booked and waits here, each parcel once.</source>
        <translation>Замовляє забір оформленого, що чекає тут, кожної посилки один раз.</translation>
    </message>
    <message>
        <source>The day; when left out, the carrier&apos;s first.</source>
        <translation>День; якщо не вказано, перший у перевізника.</translation>
    </message>
    <message>
        <source>From then on the parcels stand ready.</source>
        <translation>Відтоді посилки готові.</translation>
    </message>
    <message>
        <source>Until then somebody is there.</source>
        <translation>Доти хтось є на місці.</translation>
    </message>
    <message>
        <source>The pickups of today and later, and those whose outcome is unknown.</source>
        <translation>Забори на сьогодні й пізніше та ті, чий результат невідомий.</translation>
    </message>
    <message>
        <source>Settles a pickup by your word, once you have asked the carrier.</source>
        <translation>З’ясовує забір за вашим словом, коли ви запитали перевізника.</translation>
    </message>
    <message>
        <source>The carrier comes.</source>
        <translation>Перевізник приїде.</translation>
    </message>
    <message>
        <source>What the carrier confirms it with.</source>
        <translation>Чим перевізник це підтверджує.</translation>
    </message>
    <message>
        <source>It does not come, or did not: the parcels can be ordered anew.</source>
        <translation>Не приїде або не приїхав: посилки можна замовити знову.</translation>
    </message>
    <message>
        <source>%1: “%2” stands on the label, and the file does not pass it on.</source>
        <translation>%1: «%2» є на етикетці, але файл цього не передає.</translation>
    </message>
    <message>
        <source>%1: an earlier run put the file into its folder, and it is not there any more. If nothing has transmitted it, put it there once more with --again.</source>
        <translation>%1: попередній запуск поклав файл у теку, але його там уже немає. Якщо його ніхто не передав, покладіть його ще раз через --again.</translation>
    </message>
    <message>
        <source>waits to be announced</source>
        <translation>чекає на повідомлення</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>відхилено: %1</translation>
    </message>
    <message>
        <source>announced on %1 and not answered</source>
        <translation>повідомлено %1, відповіді немає</translation>
    </message>
    <message>
        <source>%1: accepted</source>
        <translation>%1: прийнято</translation>
    </message>
    <message>
        <source>%1: the carrier rejected it: %2</source>
        <translation>%1: перевізник відхилив: %2</translation>
    </message>
    <message>
        <source>%1: what the carrier says of it is not known here: %2</source>
        <translation>%1: що каже про це перевізник, тут невідомо: %2</translation>
    </message>
    <message>
        <source>%1: was rejected before and announced again; the earlier file is now accepted. Ask the carrier.</source>
        <translation>%1: було відхилено й повідомлено знову; тепер прийнято попередній файл. Запитайте перевізника.</translation>
    </message>
    <message>
        <source>%1: does not stand in the file that the answer names.</source>
        <translation>%1: немає у файлі, який називає відповідь.</translation>
    </message>
    <message>
        <source>The answer names a file that was not written here: %1</source>
        <translation>Відповідь називає файл, який записано не тут: %1</translation>
    </message>
    <message>
        <source>Files are read with --acknowledgements only.</source>
        <translation>Файли читаються лише з --acknowledgements.</translation>
    </message>
    <message>
        <source>Say one of --acknowledgements, --list and --again.</source>
        <translation>Вкажіть одне з --acknowledgements, --list і --again.</translation>
    </message>
    <message>
        <source>Announces booked letters to the carrier by file (DataTransfer), and reads its answers.</source>
        <translation>Повідомляє перевізника файлом (DataTransfer) про оформлені листи й читає його відповіді.</translation>
    </message>
    <message>
        <source>Only this account.</source>
        <translation>Лише цей акаунт.</translation>
    </message>
    <message>
        <source>Folder for the file, instead of the account&apos;s.</source>
        <translation>Тека для файлу замість тієї, що в акаунті.</translation>
    </message>
    <message>
        <source>Announces the rejected items of this shipment again.</source>
        <translation>Знову повідомляє про відхилене в цьому відправленні.</translation>
    </message>
    <message>
        <source>Announces all rejected items again.</source>
        <translation>Знову повідомляє про все відхилене.</translation>
    </message>
    <message>
        <source>Puts this file into its folder once more, to the byte.</source>
        <translation>Ще раз кладе цей файл у теку, байт у байт.</translation>
    </message>
    <message>
        <source>What waits, what was rejected, and what was not answered.</source>
        <translation>Що чекає, що відхилено й на що немає відповіді.</translation>
    </message>
    <message>
        <source>Reads the carrier&apos;s answers: FILE..., or those in the account&apos;s folder.</source>
        <translation>Читає відповіді перевізника: FILE... або ті, що в теці акаунта.</translation>
    </message>
</context>
<context>
    <name>endofday</name>
    <message>
        <source>Goes on the list</source>
        <translation>Потрапить до списку</translation>
    </message>
    <message>
        <source>Label never printed</source>
        <translation>Етикетку не друковано</translation>
    </message>
    <message>
        <source>On a list, not scanned</source>
        <translation>У списку, не скановано</translation>
    </message>
    <message>
        <source>On an open list</source>
        <translation>У відкритому списку</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Результат невідомий</translation>
    </message>
    <message>
        <source>Being ordered</source>
        <translation>Замовляється</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Замовлено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Not coming</source>
        <translation>Не приїде</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готові</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не надруковані</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Не скановані</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посилки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не беруться</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Підтвердження</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no field called “%1”. See the list of fields.</source>
        <translation>Поля з назвою «%1» немає. Дивіться список полів.</translation>
    </message>
    <message>
        <source>“%1” is not of the form field=column.</source>
        <translation>«%1» не має вигляду field=column.</translation>
    </message>
    <message>
        <source>The file has no column “%1” for {field}. Change the mapping.</source>
        <translation>У файлі немає стовпця «%1» для {field}. Змініть зіставлення.</translation>
    </message>
    <message>
        <source>No column fills {field}. Without it, orders cannot be recognised again; choose a column.</source>
        <translation>Жоден стовпець не заповнює {field}. Без цього замовлення не розпізнати знову; виберіть стовпець.</translation>
    </message>
    <message>
        <source>A newer Aviso has remembered this source&apos;s columns. Install that version or use another source name.</source>
        <translation>Стовпці цього джерела запам’ятала новіша версія Aviso. Встановіть її або використайте іншу назву джерела.</translation>
    </message>
    <message>
        <source>{field}: “%1” is damaged. Export the file again as UTF-8 and without formula errors.</source>
        <translation>{field}: «%1» пошкоджено. Експортуйте файл знову в UTF-8 і без помилок у формулах.</translation>
    </message>
    <message>
        <source>The draft was changed here and the file says otherwise: %1. Choose which one counts.</source>
        <translation>Чернетку змінено тут, а у файлі інакше: %1. Виберіть, що чинне.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number of parcels from 1 to %2.</source>
        <translation>{field}: «%1» не є кількістю посилок від 1 до %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not agree with the number of weights. Correct one of them.</source>
        <translation>{field}: «%1» не збігається з кількістю значень ваги. Виправте щось одне.</translation>
    </message>
    <message>
        <source>{field}: the unit of “%1” is not known. Write kg or g.</source>
        <translation>{field}: одиниця в «%1» невідома. Напишіть kg або g.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a possible weight.</source>
        <translation>{field}: «%1» не може бути вагою.</translation>
    </message>
    <message>
        <source>{field}: “%1” is finer than a gram. Write it with at most three decimals of a kilogram.</source>
        <translation>{field}: «%1» точніше за грам. Запишіть не більш ніж трьома десятковими знаками кілограма.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a delivery option. Use leave, neighbour, day or redirect.</source>
        <translation>{field}: «%1» не є варіантом доставлення. Використайте leave, neighbour, day або redirect.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a known language. Write two letters, like de.</source>
        <translation>{field}: «%1» — невідома мова. Напишіть дві літери, як-от de.</translation>
    </message>
    <message>
        <source>{field}: the carrier has no message “%1”. Use the numbers of its messages.</source>
        <translation>{field}: перевізник не має повідомлення «%1». Використайте номери його повідомлень.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the free space.</source>
        <translation>Файл не вдається записати. Перевірте папку та вільне місце.</translation>
    </message>
    <message>
        <source>The shipment has no label yet. Book it first.</source>
        <translation>Відправлення ще не має етикетки. Спершу оформіть його.</translation>
    </message>
    <message>
        <source>The code on the label does not say “%1”. It is not printed; ask the carrier.</source>
        <translation>Код на етикетці не містить «%1». Вона не друкується; зверніться до перевізника.</translation>
    </message>
    <message>
        <source>There is no printer “%1”. Known printers: %2.</source>
        <translation>Принтера «%1» немає. Відомі принтери: %2.</translation>
    </message>
    <message>
        <source>The system&apos;s print service (CUPS) does not answer. Install or start it.</source>
        <translation>Служба друку системи (CUPS) не відповідає. Встановіть або запустіть її.</translation>
    </message>
    <message>
        <source>The print service refused the job (%1). Check the queue and print again.</source>
        <translation>Служба друку відхилила завдання (%1). Перевірте чергу й надрукуйте ще раз.</translation>
    </message>
    <message>
        <source>“%1” does not end in one of: %2.</source>
        <translation>«%1» не закінчується на одне з: %2.</translation>
    </message>
    <message>
        <source>A program is working with this desk. Close it and try again.</source>
        <translation>З цим робочим місцем працює програма. Закрийте її та спробуйте знову.</translation>
    </message>
    <message>
        <source>Something in the input is not right. Check it and try again.</source>
        <translation>У введених даних щось неправильно. Перевірте та спробуйте знову.</translation>
    </message>
    <message>
        <source>What was named does not exist. Check the name.</source>
        <translation>Зазначеного не існує. Перевірте назву.</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile. Read it again.</source>
        <translation>Тим часом це змінив хтось інший. Прочитайте знову.</translation>
    </message>
    <message>
        <source>The carrier cannot be reached. Nothing was sent; try again later.</source>
        <translation>Перевізник недоступний. Нічого не надіслано; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The carrier asks for patience. Try again in a while.</source>
        <translation>Перевізник просить зачекати. Спробуйте трохи згодом.</translation>
    </message>
    <message>
        <source>It is not known whether the carrier made the label. Reconcile the shipment; do not book it again.</source>
        <translation>Невідомо, чи створив перевізник етикетку. З’ясуйте результат відправлення; не оформлюйте його знову.</translation>
    </message>
    <message>
        <source>The carrier refused it. Check the shipment.</source>
        <translation>Перевізник відхилив це. Перевірте відправлення.</translation>
    </message>
    <message>
        <source>The carrier does not accept the credentials. Check them in the account.</source>
        <translation>Перевізник не приймає даних для входу. Перевірте їх в акаунті.</translation>
    </message>
    <message>
        <source>The disk or the database failed. Nothing was changed; check the free space.</source>
        <translation>Збій диска або бази даних. Нічого не змінено; перевірте вільне місце.</translation>
    </message>
    <message>
        <source>Stopped on request. What was done before stays done.</source>
        <translation>Зупинено на вимогу. Зроблене раніше залишається.</translation>
    </message>
    <message>
        <source>The carrier did not answer in time.</source>
        <translation>Перевізник не відповів вчасно.</translation>
    </message>
    <message>
        <source>No secure connection to the carrier could be made. Check the clock and the address of the account.</source>
        <translation>Не вдалося встановити захищене з’єднання з перевізником. Перевірте годинник і адресу в акаунті.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address was not found. Check the network and the address of the account.</source>
        <translation>Адресу перевізника не знайдено. Перевірте мережу та адресу в акаунті.</translation>
    </message>
    <message>
        <source>The carrier&apos;s address does not answer. Nothing was sent; try again later.</source>
        <translation>Адреса перевізника не відповідає. Нічого не надіслано; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>З’єднання обірвалося до завершення відповіді.</translation>
    </message>
    <message>
        <source>The carrier gave an answer that was not expected. Try again later.</source>
        <translation>Перевізник дав неочікувану відповідь. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The carrier&apos;s system failed. Whether it made the label is settled by reconciling.</source>
        <translation>Збій системи перевізника. Чи створив він етикетку, покаже з’ясування.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer cannot be read.</source>
        <translation>Відповідь перевізника не вдається прочитати.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer is larger than any label can be. It was not stored.</source>
        <translation>Відповідь перевізника більша за будь-яку етикетку. Її не збережено.</translation>
    </message>
    <message>
        <source>The carrier refused the request without saying why. Check the account&apos;s key and the sender&apos;s address.</source>
        <translation>Перевізник відхилив запит без пояснення. Перевірте ключ акаунта та адресу відправника.</translation>
    </message>
    <message>
        <source>The carrier refused a field of the request: {field}. Correct it.</source>
        <translation>Перевізник відхилив поле запиту: {field}. Виправте його.</translation>
    </message>
    <message>
        <source>The carrier&apos;s web service refused the request. Check the account and the fields.</source>
        <translation>Вебсервіс перевізника відхилив запит. Перевірте акаунт і поля.</translation>
    </message>
    <message>
        <source>The carrier&apos;s answer holds neither a label nor a reason. Reconcile the shipment.</source>
        <translation>У відповіді перевізника немає ні етикетки, ні причини. З’ясуйте результат відправлення.</translation>
    </message>
    <message>
        <source>The label arrived damaged or cut off. Reconcile the shipment.</source>
        <translation>Етикетка надійшла пошкодженою або обрізаною. З’ясуйте результат відправлення.</translation>
    </message>
    <message>
        <source>The carrier answered with another number than the one asked for. Reconcile the shipment.</source>
        <translation>Перевізник відповів іншим номером, ніж запитано. З’ясуйте результат відправлення.</translation>
    </message>
    <message>
        <source>The carrier refused the sign-in. Check the credentials in the account.</source>
        <translation>Перевізник відмовив у вході. Перевірте дані для входу в акаунті.</translation>
    </message>
    <message>
        <source>The account may not do this at the carrier. Ask the carrier&apos;s adviser.</source>
        <translation>Акаунту це в перевізника не дозволено. Зверніться до консультанта перевізника.</translation>
    </message>
    <message>
        <source>The shipment has no account. Choose one.</source>
        <translation>Відправлення не має акаунта. Виберіть його.</translation>
    </message>
    <message>
        <source>There is no account “%1”. Check the name.</source>
        <translation>Акаунта «%1» немає. Перевірте назву.</translation>
    </message>
    <message>
        <source>Aviso has no connection for the channel of this account. Choose another channel.</source>
        <translation>Aviso не має з’єднання для каналу цього акаунта. Виберіть інший канал.</translation>
    </message>
    <message>
        <source>Another account is called “%1” already. Choose another name.</source>
        <translation>Назву «%1» уже має інший акаунт. Виберіть іншу.</translation>
    </message>
    <message>
        <source>{field}: enter an address that begins with https:// and holds no password. Only on this computer may it begin with http://.</source>
        <translation>{field}: введіть адресу, яка починається з https:// і не містить пароля. Лише на цьому комп’ютері вона може починатися з http://.</translation>
    </message>
    <message>
        <source>A practice account must not book at the carrier itself. Enter the address of the stand-in, or remove the practice mark.</source>
        <translation>Навчальний акаунт не може оформлювати в самого перевізника. Введіть адресу імітатора або зніміть позначку навчального.</translation>
    </message>
    <message>
        <source>Shipments still use this account. It cannot be removed.</source>
        <translation>Цей акаунт ще використовується у відправленнях. Його не можна вилучити.</translation>
    </message>
    <message>
        <source>A secret of the account is missing: {field}. Enter it in the account.</source>
        <translation>Бракує секрету акаунта: {field}. Введіть його в акаунті.</translation>
    </message>
    <message>
        <source>The environment variable “%1” is not set. Set it and start again.</source>
        <translation>Змінну середовища «%1» не задано. Задайте її та запустіть знову.</translation>
    </message>
    <message>
        <source>The system&apos;s key store cannot be used. The secret {field} is kept for this session only, or give it by environment.</source>
        <translation>Сховище ключів системи недоступне. Секрет {field} зберігається лише для цього сеансу; його можна також задати через середовище.</translation>
    </message>
    <message>
        <source>The shipment cannot be booked as it is. Solve the problems that are shown.</source>
        <translation>Відправлення не можна оформити в такому вигляді. Усуньте показані проблеми.</translation>
    </message>
    <message>
        <source>The parcel is already booked. Print its label again instead.</source>
        <translation>Посилку вже оформлено. Натомість надрукуйте її етикетку знову.</translation>
    </message>
    <message>
        <source>The parcel is being booked just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>Посилка саме зараз оформлюється, можливо, на іншому робочому місці. Зачекайте на результат.</translation>
    </message>
    <message>
        <source>Part of the shipment is already booked. It can no longer be changed.</source>
        <translation>Частину відправлення вже оформлено. Змінити його більше не можна.</translation>
    </message>
    <message>
        <source>The outcome has been settled meanwhile. Read it again.</source>
        <translation>Тим часом результат з’ясовано. Прочитайте знову.</translation>
    </message>
    <message>
        <source>The shipment “%1” can no longer be changed, because it was sent to the carrier.</source>
        <translation>Відправлення «%1» більше не можна змінити, бо його передано перевізнику.</translation>
    </message>
    <message>
        <source>The shipment “%1” was changed at another desk meanwhile. Read it again.</source>
        <translation>Відправлення «%1» тим часом змінено на іншому робочому місці. Прочитайте його знову.</translation>
    </message>
    <message>
        <source>There is no shipment “%1”.</source>
        <translation>Відправлення «%1» немає.</translation>
    </message>
    <message>
        <source>There is no such parcel. Read the shipment again.</source>
        <translation>Такої посилки немає. Прочитайте відправлення знову.</translation>
    </message>
    <message>
        <source>There is no such label. Read the shipment again.</source>
        <translation>Такої етикетки немає. Прочитайте відправлення знову.</translation>
    </message>
    <message>
        <source>The range of item numbers is used up. Ask the carrier for a new one and enter it in the account.</source>
        <translation>Діапазон номерів посилок вичерпано. Запитайте в перевізника новий і введіть його в акаунті.</translation>
    </message>
    <message>
        <source>The range of item numbers is not valid. Enter first and last number, 1 to 99999999.</source>
        <translation>Діапазон номерів посилок недійсний. Введіть перший і останній номер, від 1 до 99999999.</translation>
    </message>
    <message>
        <source>The database is busy. Try again in a moment.</source>
        <translation>База даних зайнята. Спробуйте за мить.</translation>
    </message>
    <message>
        <source>The disk is full. Make room; nothing was changed.</source>
        <translation>Диск заповнено. Звільніть місце; нічого не змінено.</translation>
    </message>
    <message>
        <source>The disk failed. Check it and restore the last backup if needed.</source>
        <translation>Збій диска. Перевірте його та за потреби відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>The disk failed at “%1”. Check it and restore the last backup if needed.</source>
        <translation>Збій диска: «%1». Перевірте його та за потреби відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>The database refused the change, because it contradicts what is stored.</source>
        <translation>База даних відхилила зміну, бо вона суперечить збереженому.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore the last backup.</source>
        <translation>Базу даних пошкоджено. Відновіть останню резервну копію.</translation>
    </message>
    <message>
        <source>The database did not understand a request. Keep the log and report it.</source>
        <translation>База даних не зрозуміла запиту. Збережіть журнал і повідомте про це.</translation>
    </message>
    <message>
        <source>“%1” is not a database of Aviso. Choose another file.</source>
        <translation>«%1» не є базою даних Aviso. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer Aviso. Install that version.</source>
        <translation>Базу даних «%1» записала новіша версія Aviso. Встановіть її.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date. It is unchanged; the backup made before is beside it.</source>
        <translation>Базу даних не вдалося оновити. Вона не змінена; створена перед тим резервна копія лежить поруч.</translation>
    </message>
    <message>
        <source>“%1” is on a network share, where a database is not safe. Choose a folder on this machine.</source>
        <translation>«%1» розташовано на мережевому ресурсі, де базі даних небезпечно. Виберіть папку на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written to. Choose another one or change its permissions.</source>
        <translation>У папку «%1» не можна записувати. Виберіть іншу або змініть її дозволи.</translation>
    </message>
    <message>
        <source>The database may only be read here. Check the permissions of its folder.</source>
        <translation>Базу даних тут можна лише читати. Перевірте дозволи її папки.</translation>
    </message>
    <message>
        <source>Databases of the kind “%1” are not supported. Use sqlite:FILE.</source>
        <translation>Бази даних типу «%1» не підтримуються. Використайте sqlite:FILE.</translation>
    </message>
    <message>
        <source>The carrier catalogue is not valid JSON at position %1.</source>
        <translation>Каталог перевізника не є правильним JSON на позиції %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue lacks something at %1.</source>
        <translation>У каталозі перевізника чогось бракує в %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a value of the wrong kind at %1.</source>
        <translation>Каталог перевізника містить значення неправильного типу в %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds an unknown key at %1.</source>
        <translation>Каталог перевізника містить невідомий ключ у %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds something twice at %1.</source>
        <translation>Каталог перевізника містить щось двічі в %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue refers to something that it does not have at %1.</source>
        <translation>Каталог перевізника посилається на те, чого в ньому немає, у %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a condition that cannot be read at %1.</source>
        <translation>Каталог перевізника містить умову, яку не вдається прочитати, у %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a table whose rows do not fit its columns at %1.</source>
        <translation>Каталог перевізника містить таблицю, рядки якої не відповідають стовпцям, у %1.</translation>
    </message>
    <message>
        <source>The carrier catalogue holds a pattern that cannot be read at %1.</source>
        <translation>Каталог перевізника містить шаблон, який не вдається прочитати, у %1.</translation>
    </message>
    <message>
        <source>It is not known when the carrier sends its messages.</source>
        <translation>Невідомо, коли перевізник надсилає свої повідомлення.</translation>
    </message>
    <message>
        <source>The plan of the carrier&apos;s messages cannot be read: “%1”.</source>
        <translation>План повідомлень перевізника не вдається прочитати: «%1».</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check its name.</source>
        <translation>Файлу «%1» не існує. Перевірте його назву.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without one.</source>
        <translation>Файл захищено паролем. Збережіть його без пароля.</translation>
    </message>
    <message>
        <source>The file is damaged. Export it again.</source>
        <translation>Файл пошкоджено. Експортуйте його знову.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Файл не вдається відкрити. Перевірте його дозволи.</translation>
    </message>
    <message>
        <source>The file holds no table. Save it as CSV, XLSX or XLS.</source>
        <translation>У файлі немає таблиці. Збережіть його як CSV, XLSX або XLS.</translation>
    </message>
    <message>
        <source>The file&apos;s content is of another kind than its settings say. Choose the format again.</source>
        <translation>Вміст файлу іншого типу, ніж у налаштуваннях. Виберіть формат знову.</translation>
    </message>
    <message>
        <source>The format&apos;s setting {field} has a value that is not known.</source>
        <translation>Налаштування формату {field} має невідоме значення.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Choose another one.</source>
        <translation>У файлі немає аркуша «%1». Виберіть інший.</translation>
    </message>
    <message>
        <source>The table has more columns than can be read. Remove those that are not needed.</source>
        <translation>У таблиці більше стовпців, ніж можна прочитати. Вилучіть непотрібні.</translation>
    </message>
    <message>
        <source>Row %1 is longer than a row can be. Perhaps a quotation mark is not closed.</source>
        <translation>Рядок %1 довший, ніж може бути. Можливо, не закрито лапки.</translation>
    </message>
    <message>
        <source>The reference “%1” occurs twice in the file. Each order needs its own.</source>
        <translation>Референс «%1» трапляється у файлі двічі. Кожному замовленню потрібен власний.</translation>
    </message>
    <message>
        <source>{field}: “%1” was damaged by a spreadsheet. Format the column as text and export it again.</source>
        <translation>{field}: «%1» пошкоджено табличним редактором. Задайте для стовпця текстовий формат і експортуйте знову.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read in two ways. Write it without separators of thousands.</source>
        <translation>{field}: «%1» можна прочитати двома способами. Запишіть без розділювачів тисяч.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a number.</source>
        <translation>{field}: «%1» не є числом.</translation>
    </message>
    <message>
        <source>{field}: “%1” has more digits than a number can hold here.</source>
        <translation>{field}: «%1» має більше цифр, ніж тут може вмістити число.</translation>
    </message>
    <message>
        <source>{field}: “%1” can be read as two dates. Choose the order of day and month.</source>
        <translation>{field}: «%1» можна прочитати як дві дати. Виберіть порядок дня й місяця.</translation>
    </message>
    <message>
        <source>{field}: the year of “%1” has two digits. Write it with four.</source>
        <translation>{field}: рік у «%1» має дві цифри. Запишіть чотирма.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a date. Write it like 2026-11-21.</source>
        <translation>{field}: «%1» не є датою. Запишіть у вигляді 2026-11-21.</translation>
    </message>
    <message>
        <source>{field}: there is no such day as “%1”.</source>
        <translation>{field}: дня «%1» не існує.</translation>
    </message>
    <message>
        <source>{field}: day and month of “%1” seem to be swapped.</source>
        <translation>{field}: схоже, день і місяць у «%1» переставлено.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode. Check it.</source>
        <translation>{field}: «%1» навряд чи є індексом. Перевірте.</translation>
    </message>
    <message>
        <source>The document is damaged and cannot be shown.</source>
        <translation>Документ пошкоджено, показати його не можна.</translation>
    </message>
    <message>
        <source>The document has no page.</source>
        <translation>У документі немає жодної сторінки.</translation>
    </message>
    <message>
        <source>The document is protected by a password.</source>
        <translation>Документ захищено паролем.</translation>
    </message>
    <message>
        <source>The document is not a PDF.</source>
        <translation>Документ не є PDF.</translation>
    </message>
    <message>
        <source>The document ends too early. Fetch it again.</source>
        <translation>Документ закінчується зарано. Отримайте його знову.</translation>
    </message>
    <message>
        <source>The document is too large to be shown.</source>
        <translation>Документ завеликий для показу.</translation>
    </message>
    <message>
        <source>The document has too many pages.</source>
        <translation>У документі забагато сторінок.</translation>
    </message>
    <message>
        <source>The document takes too long to draw.</source>
        <translation>Побудова документа триває задовго.</translation>
    </message>
    <message>
        <source>The document broke the program that draws it. It is not shown.</source>
        <translation>Через документ аварійно завершилася програма, що його будує. Його не показано.</translation>
    </message>
    <message>
        <source>The program that draws documents did not start. Check the installation.</source>
        <translation>Програма, що будує документи, не запустилася. Перевірте встановлення.</translation>
    </message>
    <message>
        <source>The program that draws documents gave a wrong answer. Check the installation.</source>
        <translation>Програма, що будує документи, дала неправильну відповідь. Перевірте встановлення.</translation>
    </message>
    <message>
        <source>Documents of others cannot be drawn safely on this system.</source>
        <translation>Чужі документи не можна безпечно показувати в цій системі.</translation>
    </message>
    <message>
        <source>The document has no such page.</source>
        <translation>Такої сторінки в документі немає.</translation>
    </message>
    <message>
        <source>A page is damaged and cannot be shown.</source>
        <translation>Сторінку пошкоджено, показати її не можна.</translation>
    </message>
    <message>
        <source>A page is too large to be drawn.</source>
        <translation>Сторінка завелика для показу.</translation>
    </message>
    <message>
        <source>A page is too large at this resolution. Choose a lower one.</source>
        <translation>Сторінка завелика для цієї роздільності. Виберіть нижчу.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown.</source>
        <translation>Зображення пошкоджено, показати його не можна.</translation>
    </message>
    <message>
        <source>Labels of this format cannot be joined to one document. Print them one by one.</source>
        <translation>Етикетки цього формату не можна об’єднати в один документ. Друкуйте їх по одній.</translation>
    </message>
    <message>
        <source>The code of a label in this format cannot be read again, so it stays unchecked.</source>
        <translation>Код етикетки в цьому форматі не можна зчитати знову, тож він залишається неперевіреним.</translation>
    </message>
    <message>
        <source>A label of %1 × %2 mm does not fit on a quarter of A4. Choose its own size.</source>
        <translation>Етикетка %1 × %2 мм не вміщається на чверть A4. Виберіть її власний розмір.</translation>
    </message>
    <message>
        <source>The first position on the sheet must be 1 to 4.</source>
        <translation>Перша позиція на аркуші має бути від 1 до 4.</translation>
    </message>
    <message>
        <source>There is no label to join.</source>
        <translation>Немає етикетки для об’єднання.</translation>
    </message>
    <message>
        <source>There is no label to draw.</source>
        <translation>Немає етикетки для показу.</translation>
    </message>
    <message>
        <source>The typeface “%1” is not installed. Install it.</source>
        <translation>Шрифт «%1» не встановлено. Встановіть його.</translation>
    </message>
    <message>
        <source>A typeface is damaged. Install it again.</source>
        <translation>Шрифт пошкоджено. Встановіть його знову.</translation>
    </message>
    <message>
        <source>The label has no number.</source>
        <translation>Етикетка не має номера.</translation>
    </message>
    <message>
        <source>The code on the label says another number. It must not be printed.</source>
        <translation>Код на етикетці містить інший номер. Друкувати її не можна.</translation>
    </message>
    <message>
        <source>The code on the label does not hold the number. It must not be printed.</source>
        <translation>Код на етикетці не містить номера. Друкувати її не можна.</translation>
    </message>
    <message>
        <source>There is no code on the label. It must not be printed.</source>
        <translation>На етикетці немає коду. Друкувати її не можна.</translation>
    </message>
    <message>
        <source>No code on the label could be read again, so it stays unchecked.</source>
        <translation>Жоден код на етикетці не вдалося зчитати знову, тож вона залишається неперевіреною.</translation>
    </message>
    <message>
        <source>The printer file holds a picture only, so its code stays unchecked.</source>
        <translation>Файл принтера містить лише зображення, тож його код залишається неперевіреним.</translation>
    </message>
    <message>
        <source>The printer file uses a form stored in the printer, so its code stays unchecked.</source>
        <translation>Файл принтера використовує форму, збережену в принтері, тож його код залишається неперевіреним.</translation>
    </message>
    <message>
        <source>The printer file holds no Code 128, so it stays unchecked.</source>
        <translation>Файл принтера не містить Code 128, тож залишається неперевіреним.</translation>
    </message>
    <message>
        <source>There is nothing to write into the barcode.</source>
        <translation>Немає що записати у штрихкод.</translation>
    </message>
    <message>
        <source>The barcode cannot hold so much.</source>
        <translation>Штрихкод не вмістить стільки.</translation>
    </message>
    <message>
        <source>The barcode cannot hold one of the characters.</source>
        <translation>Штрихкод не може містити один із символів.</translation>
    </message>
    <message>
        <source>The barcode could not be made.</source>
        <translation>Не вдалося створити штрихкод.</translation>
    </message>
    <message>
        <source>There was not enough memory to make the barcode.</source>
        <translation>Не вистачило пам’яті, щоб створити штрихкод.</translation>
    </message>
    <message>
        <source>The barcode does not fit at this resolution. Choose a higher one.</source>
        <translation>Штрихкод не вміщається за цієї роздільності. Виберіть вищу.</translation>
    </message>
    <message>
        <source>The practice carriers did not start. Close other programs that practise, and try again.</source>
        <translation>Навчальні перевізники не запустилися. Закрийте інші навчальні програми й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read any more once the label is marked as a specimen or copy. It is left out; export the label and print it from there.</source>
        <translation>Код «%1» більше не читається, коли етикетку позначено як зразок або копію. Її пропущено; експортуйте етикетку й надрукуйте її звідти.</translation>
    </message>
    <message>
        <source>The printer did not take the label. Look at the printer, then print again.</source>
        <translation>Принтер не прийняв етикетку. Огляньте принтер і надрукуйте знову.</translation>
    </message>
    <message>
        <source>No folder for booking receipts is set. Choose one in the settings; the receipts wait until then.</source>
        <translation>Папку для квитанцій про оформлення не задано. Виберіть її в налаштуваннях; до того квитанції очікують.</translation>
    </message>
    <message>
        <source>The folder “%1” for booking receipts is not there. Connect its drive, or choose another one in the settings.</source>
        <translation>Папки «%1» для квитанцій про оформлення немає. Під’єднайте її диск або виберіть іншу папку в налаштуваннях.</translation>
    </message>
    <message>
        <source>The booking receipts could not be written to “%1”. Check the free space and whether another program holds the file.</source>
        <translation>Квитанції про оформлення не вдалося записати в «%1». Перевірте вільне місце та чи не зайнятий файл іншою програмою.</translation>
    </message>
    <message>
        <source>The file “%1” holds something that this desk did not write there. Move it away and the receipts of the day are written again; give each desk a folder of its own.</source>
        <translation>Файл «%1» містить те, чого це робоче місце туди не записувало. Перемістіть його, і квитанції за цей день буде записано знову; для кожного робочого місця задайте окрему папку.</translation>
    </message>
    <message>
        <source>This version of Aviso cannot send by “%1”. Install the newest one.</source>
        <translation>Ця версія Aviso не може надсилати каналом «%1». Встановіть найновішу.</translation>
    </message>
    <message>
        <source>A booked shipment cannot be discarded: %1 has no call that takes a label back. Do not use the label, and ask the carrier if it was charged.</source>
        <translation>Оформлене відправлення не можна відкинути: %1 не має запиту, що скасовує етикетку. Не використовуйте її та запитайте перевізника, чи було за неї стягнуто плату.</translation>
    </message>
    <message>
        <source>Only a discarded shipment can be taken back.</source>
        <translation>Повернути можна лише відкинуте відправлення.</translation>
    </message>
    <message>
        <source>Labels of this account are not settled yet. Settle the unknown outcomes first; until then the account keeps its channel, its address and its practice mark.</source>
        <translation>Етикетки цього акаунта ще не з’ясовано. Спершу з’ясуйте невідомі результати; доти акаунт зберігає свій канал, адресу й навчальну позначку.</translation>
    </message>
    <message>
        <source>The account has moved since this label was asked for. Set its channel back to “%1”, its address to %2 and its practice mark to what it was, then settle the outcome.</source>
        <translation>Акаунт змінено відтоді, як замовлено цю етикетку. Поверніть канал «%1», адресу %2 і навчальну позначку, як було, а тоді з’ясуйте результат.</translation>
    </message>
    <message>
        <source>The carrier cannot be asked about this label here. Ask its customer service.</source>
        <translation>Запитати перевізника про цю етикетку тут неможливо. Зверніться до його служби підтримки.</translation>
    </message>
    <message>
        <source>The carrier has no label under this number. The shipment can be booked again.</source>
        <translation>Перевізник не має етикетки з цим номером. Відправлення можна оформити знову.</translation>
    </message>
    <message>
        <source>The parcel was sent to the carrier and may have a label. It cannot be removed until the outcome is settled.</source>
        <translation>Посилку передано перевізнику, і вона може мати етикетку. Вилучити її можна лише після з’ясування результату.</translation>
    </message>
    <message>
        <source>Several shipments are called “%1”, among them those with the ids %2 and %3. Use the id instead.</source>
        <translation>Кілька відправлень мають назву «%1», серед них з ідентифікаторами %2 і %3. Використайте натомість ідентифікатор.</translation>
    </message>
    <message>
        <source>A backup is being put in the place of this desk just now. Try again in a moment.</source>
        <translation>Саме зараз на місце цього робочого місця ставиться резервна копія. Спробуйте ще раз за мить.</translation>
    </message>
    <message>
        <source>The desk “%1” was made by another build of Aviso, whose tables are different. Move it away to begin a new one, or open it with that build.</source>
        <translation>Робоче місце «%1» створено іншою збіркою Aviso з іншими таблицями. Перемістіть його, щоб почати нове, або відкрийте тією збіркою.</translation>
    </message>
    <message>
        <source>The carrier sent a label, but it could not be stored. Look at the disk first.</source>
        <translation>Перевізник надіслав етикетку, але її не вдалося зберегти. Спершу перевірте диск.</translation>
    </message>
    <message>
        <source>The program ended before the carrier&apos;s answer was stored.</source>
        <translation>Програма завершилася, перш ніж відповідь перевізника було збережено.</translation>
    </message>
    <message>
        <source>The carrier says that the item numbers up to %1 are used up already, perhaps by other software. Set the first item number in the account above the highest used one.</source>
        <translation>За словами перевізника, номери відправлень до %1 уже використано, можливо, іншою програмою. Задайте в акаунті перший номер, більший за найбільший використаний.</translation>
    </message>
    <message>
        <source>Label %1 was printed more than once already. Give the reason (--reason) to print it again.</source>
        <translation>Етикетку %1 уже надруковано більше одного разу. Вкажіть причину (--reason), щоб надрукувати її знову.</translation>
    </message>
    <message>
        <source>The number was given up by hand, because the carrier did not say whether it made the label. Book again: another number is used.</source>
        <translation>Від номера відмовилися вручну, бо перевізник не повідомив, чи створив етикетку. Оформіть ще раз: буде використано інший номер.</translation>
    </message>
    <message>
        <source>No outcome of this shipment is unknown. Read it again.</source>
        <translation>У цього відправлення немає невідомих результатів. Прочитайте його ще раз.</translation>
    </message>
    <message>
        <source>The carrier&apos;s sign-in does not work just now (HTTP status %1). Nothing was booked; try again later.</source>
        <translation>Вхід у систему перевізника зараз не працює (стан HTTP %1). Нічого не оформлено; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>“%1” is a database, the file that is being read, or no ordinary file. It is left as it is; choose another name.</source>
        <translation>«%1» — це база даних, файл, який саме читається, або не звичайний файл. Його залишено без змін; виберіть іншу назву.</translation>
    </message>
    <message>
        <source>The file unpacks to more than can be read. Split it into smaller ones.</source>
        <translation>Розпакований файл завеликий для читання. Поділіть його на менші.</translation>
    </message>
    <message>
        <source>The desk “%1” is missing, and a restore has left files beside it. Restore the backup once more. To begin with an empty desk instead, move the files away whose names go on after it with .incoming or .replaced.</source>
        <translation>Робочого місця «%1» немає, а відновлення лишило файли поруч. Відновіть резервну копію ще раз. Щоб натомість почати з порожнього, перемістіть файли, назви яких продовжуються на .incoming або .replaced.</translation>
    </message>
    <message>
        <source>“%1” holds tables or rules that Aviso did not make, or lacks some of its own. It is not used, since labels could be lost or bought twice. Restore a backup.</source>
        <translation>«%1» містить таблиці або правила, створені не Aviso, або бракує власних. Файл не використовується, бо етикетки могли б загубитися або бути куплені двічі. Відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The database “%1” has a second name (a hard link), under which its newest entries are not seen. Remove one of the names, or put a copy in its place.</source>
        <translation>База даних «%1» має другу назву (жорстке посилання), під якою не видно її найновіших записів. Вилучіть одну з назв або замініть її копією.</translation>
    </message>
    <message>
        <source>The desk that was replaced could not be read in full. Labels that it booked after the backup may be missing here, and item numbers may be given again: compare with the carrier&apos;s list and set a higher first item number in the account before you book.</source>
        <translation>Замінене робоче місце не вдалося прочитати повністю. Етикеток, оформлених після резервної копії, тут може бракувати, а номери відправлень можуть повторитися: перед оформленням порівняйте зі списком перевізника і задайте в акаунті більший перший номер.</translation>
    </message>
    <message>
        <source>The desk that was replaced is not the one of the backup, so the labels that it booked are not known here. Check which orders it has booked before you book them again.</source>
        <translation>Замінене робоче місце — не те, з якого зроблено резервну копію, тому оформлені ним етикетки тут невідомі. Перевірте, які замовлення воно оформило, перш ніж оформлювати їх знову.</translation>
    </message>
    <message>
        <source>The desk “%1” and the backup were worked with side by side: each knows bookings that the other does not. Nothing was changed. To use the backup without those bookings, move that desk&apos;s file away and restore again.</source>
        <translation>З робочим місцем «%1» і з резервною копією працювали паралельно: кожне знає оформлення, яких не знає інше. Нічого не змінено. Щоб використати резервну копію без тих оформлень, перемістіть файл того робочого місця і відновіть ще раз.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Choose another one.</source>
        <translation>Файл «%1» порожній. Виберіть інший.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Check its permissions and whether another program holds it.</source>
        <translation>Файл «%1» не вдається прочитати. Перевірте його дозволи та чи не зайнятий він іншою програмою.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Choose a file, not a folder, a pipe or a device.</source>
        <translation>«%1» — не звичайний файл. Виберіть файл, а не папку, канал чи пристрій.</translation>
    </message>
    <message>
        <source>“%1” is the database itself. Choose another name for the backup.</source>
        <translation>«%1» — це сама база даних. Виберіть іншу назву для резервної копії.</translation>
    </message>
    <message>
        <source>The labels went to the printer and count as printed, but the desk could not write it into their history. Do not print them once more.</source>
        <translation>Етикетки надіслано на принтер, і вони вважаються надрукованими, але записати це до їхньої історії не вдалося. Не друкуйте їх ще раз.</translation>
    </message>
    <message>
        <source>The labels did not go to the printer, but the desk could not note that: they count as printed. Print them again; they are then marked as copies.</source>
        <translation>Етикетки не потрапили на принтер, але записати це не вдалося: вони вважаються надрукованими. Надрукуйте їх ще раз; тоді вони будуть позначені як копії.</translation>
    </message>
    <message>
        <source>Label %1 was printed by another window or program in the meantime. This print was stopped; start it again, and what is on paper already is marked as a copy.</source>
        <translation>Етикетку %1 тим часом надрукувало інше вікно або інша програма. Цей друк зупинено; запустіть його ще раз, і те, що вже на папері, буде позначено як копію.</translation>
    </message>
    <message>
        <source>The label is being booked or settled just now, perhaps at another desk. Wait for the outcome.</source>
        <translation>Етикетка саме зараз оформлюється або з’ясовується, можливо, на іншому робочому місці. Зачекайте на результат.</translation>
    </message>
    <message>
        <source>There was no desk in this place, so labels that were booked after the backup was made are not known here: their shipments are drafts again. Compare with the carrier&apos;s list before you book them, so that no parcel gets a second label.</source>
        <translation>Тут не було робочого місця, тому етикетки, оформлені після резервної копії, невідомі: їхні відправлення знову є чернетками. Перед оформленням порівняйте зі списком перевізника, щоб жодна посилка не отримала другої етикетки.</translation>
    </message>
    <message>
        <source>The carrier had used up the number %1 already, which this desk has never sent. Labels were booked elsewhere, or after the backup that was restored here: compare with the carrier&apos;s list before this label goes out.</source>
        <translation>Перевізник уже використав номер %1, якого це робоче місце ніколи не надсилало. Етикетки оформлено деінде або після відновленої тут резервної копії: порівняйте зі списком перевізника, перш ніж ця етикетка піде в роботу.</translation>
    </message>
    <message>
        <source>The label “%1” must say that it is a specimen or a copy, but its printer commands change their command character (^CC) or hold more than one format (^XA … ^XZ), so that no mark can be put on it. It is left out; book labels as PDF instead.</source>
        <translation>Етикетка «%1» має бути позначена як зразок або копія, але її команди для принтера змінюють командний символ (^CC) або містять більше ніж один формат (^XA … ^XZ), тому поставити позначку неможливо. Її пропущено; оформлюйте етикетки у форматі PDF.</translation>
    </message>
    <message>
        <source>The printer commands of the label “%1” print it more than once (^PQ), and each would pass for the original. It is left out; book labels as PDF instead.</source>
        <translation>Команди для принтера етикетки «%1» друкують її більше ніж один раз (^PQ), і кожен примірник вважався б оригіналом. Її пропущено; оформлюйте етикетки у форматі PDF.</translation>
    </message>
    <message>
        <source>It is not known whether the print service took the labels (%1). They count as printed: look whether they came out. Print again what did not; it is then marked as a copy.</source>
        <translation>Невідомо, чи служба друку прийняла етикетки (%1). Вони вважаються надрукованими: перевірте, чи вони вийшли. Надрукуйте ще раз те, чого бракує; воно буде позначене як копія.</translation>
    </message>
    <message>
        <source>The preset has no name. Give it one.</source>
        <translation>Шаблон не має назви. Дайте йому назву.</translation>
    </message>
    <message>
        <source>A preset&apos;s code has 1 to 12 capital letters from A to Z, digits and hyphens, so that it can stand on a card. Correct it.</source>
        <translation>Код шаблону має від 1 до 12 великих літер A–Z, цифр і дефісів, щоб стояти на картці. Виправте його.</translation>
    </message>
    <message>
        <source>The code %1 belongs to the preset “%2”. Choose another one: a card must open one preset.</source>
        <translation>Код %1 належить шаблону «%2». Виберіть інший: картка має відкривати один шаблон.</translation>
    </message>
    <message>
        <source>This preset does not exist any more. Print the cards anew if it was on one.</source>
        <translation>Цього шаблону більше немає. Надрукуйте картки наново, якщо він був на одній із них.</translation>
    </message>
    <message>
        <source>What the preset says under “%1” cannot be read. Nothing was taken over.</source>
        <translation>Те, що шаблон містить під «%1», неможливо прочитати. Нічого не взято.</translation>
    </message>
    <message>
        <source>The file is no list of presets of this program, or it was damaged (%1). Nothing was taken over.</source>
        <translation>Файл не є списком шаблонів цієї програми або пошкоджений (%1). Нічого не взято.</translation>
    </message>
    <message>
        <source>The package has no name. Give it one.</source>
        <translation>Пакування не має назви. Дайте йому назву.</translation>
    </message>
    <message>
        <source>There is a package “%1” already. Choose another name.</source>
        <translation>Пакування «%1» уже є. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>A measure or a weight of the package cannot be. Correct it.</source>
        <translation>Розмір або вага пакування неможливі. Виправте.</translation>
    </message>
    <message>
        <source>This package does not exist any more.</source>
        <translation>Цього пакування більше немає.</translation>
    </message>
    <message>
        <source>The address has neither a name nor a company. Fill in one of them.</source>
        <translation>Адреса не має ні імені, ні компанії. Заповніть одне з них.</translation>
    </message>
    <message>
        <source>The short code “%1” belongs to %2. Choose another one.</source>
        <translation>Короткий код «%1» належить: %2. Виберіть інший.</translation>
    </message>
    <message>
        <source>This entry is not in the address book any more. Somebody has removed or merged it.</source>
        <translation>Цього запису вже немає в адресній книзі. Хтось його вилучив або об’єднав.</translation>
    </message>
    <message>
        <source>No column of %1 is called like a name or a company. Give the columns headings such as “Name”, “Street”, “Postcode” and “Town”.</source>
        <translation>Жоден стовпець у %1 не названо як ім’я чи компанію. Дайте стовпцям заголовки «Ім’я», «Вулиця», «Індекс», «Місто».</translation>
    </message>
    <message>
        <source>“%1” is booked: its label says what it says. It stays as it is.</source>
        <translation>«%1» оформлено: на етикетці вже стоїть те, що оформлено. Відправлення лишається без змін.</translation>
    </message>
    <message>
        <source>“%1” is being booked just now. Wait for the outcome, then change it.</source>
        <translation>«%1» саме оформлюється. Дочекайтеся результату, а тоді змінюйте.</translation>
    </message>
    <message>
        <source>“%1” may be booked: settle its unknown outcome first.</source>
        <translation>«%1», можливо, оформлено: спершу з’ясуйте невідомий результат.</translation>
    </message>
    <message>
        <source>“%1” was given up. Take it back first to change it.</source>
        <translation>«%1» скасовано. Спершу поверніть відправлення, щоб змінити його.</translation>
    </message>
    <message>
        <source>“%1” is so already.</source>
        <translation>«%1» вже таке.</translation>
    </message>
    <message>
        <source>“%1” was booked since: its label exists, and %2 has no call that takes a label back. It stays as it is. Do not use the label if the parcel shall not go, and ask the carrier if it was charged.</source>
        <translation>«%1» відтоді оформлено: етикетка існує, а %2 не має виклику, який відкликає етикетку. Відправлення лишається без змін. Не використовуйте етикетку, якщо посилка не має йти, і запитайте перевізника, чи її нараховано.</translation>
    </message>
    <message>
        <source>“%1” is being booked, or its outcome is unknown. Settle that, then undo once more.</source>
        <translation>«%1» оформлюється, або його результат невідомий. З’ясуйте це, а тоді скасуйте ще раз.</translation>
    </message>
    <message>
        <source>“%1” was changed since, so it stays as it is now.</source>
        <translation>«%1» відтоді змінено, тож воно лишається таким, як є.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Немає ваших дій, які можна скасувати.</translation>
    </message>
    <message>
        <source>There is nothing of yours to do again.</source>
        <translation>Немає ваших дій, які можна повторити.</translation>
    </message>
    <message>
        <source>The shipment is on hold: %1. Release it before it is booked.</source>
        <translation>Відправлення відкладено: %1. Зніміть відкладення, перш ніж оформити.</translation>
    </message>
    <message>
        <source>The shipment is on hold until %2: %1. Release it to book it earlier.</source>
        <translation>Відправлення відкладено до %2: %1. Зніміть відкладення, щоб оформити раніше.</translation>
    </message>
    <message>
        <source>Say why the shipment waits, so that others at the desk know it.</source>
        <translation>Скажіть, чому відправлення чекає, щоб це знали й інші на робочому місці.</translation>
    </message>
    <message>
        <source>A shipment cannot be held until %1. Choose a day after today.</source>
        <translation>Відправлення не можна відкласти до %1. Виберіть день після сьогодні.</translation>
    </message>
    <message>
        <source>Only drafts can be held, and “%1” is none.</source>
        <translation>Відкласти можна лише чернетки, а «%1» — не чернетка.</translation>
    </message>
    <message>
        <source>Only a booked shipment can be sent again, and “%1” is not booked. Duplicate it instead.</source>
        <translation>Повторно надіслати можна лише оформлене відправлення, а «%1» не оформлено. Натомість створіть копію.</translation>
    </message>
    <message>
        <source>“%1” is sent again already, as “%2”. Discard that one first, or send it again in its turn.</source>
        <translation>«%1» вже надсилається повторно як «%2». Спершу відкиньте його або надішліть повторно саме його.</translation>
    </message>
    <message>
        <source>This file holds no saved views. Choose one that was exported with “Export views”.</source>
        <translation>У цьому файлі немає подань. Виберіть файл, створений командою «Експортувати подання».</translation>
    </message>
    <message>
        <source>Only a booked shipment can be handed over to the carrier, and “%1” is not booked.</source>
        <translation>Передати перевізнику можна лише оформлене відправлення, а «%1» не оформлено.</translation>
    </message>
    <message>
        <source>The print service does not know this job any more. Look whether it came out.</source>
        <translation>Служба друку більше не знає цього завдання. Перевірте, чи воно надруковане.</translation>
    </message>
    <message>
        <source>The print service gave the job up. Its labels do not count as printed; look at the printer, then print again.</source>
        <translation>Служба друку відмовилася від завдання. Його етикетки не вважаються надрукованими; огляньте принтер і надрукуйте ще раз.</translation>
    </message>
    <message>
        <source>The labels still wait at the printer. %1 They count as printed once it says so; the window or the next call with --wait asks it again.</source>
        <translation>Етикетки ще чекають на принтері. %1 Вони вважатимуться надрукованими, коли він це підтвердить; вікно або наступний виклик з --wait запитає знову.</translation>
    </message>
    <message>
        <source>This desk has not printed any label yet.</source>
        <translation>Це робоче місце ще не друкувало жодної етикетки.</translation>
    </message>
    <message>
        <source>The watched folder “%1” is not there. Connect its drive, or choose another one; it is looked for again by itself.</source>
        <translation>Папки «%1», за якою стежать, немає. Під’єднайте її диск або виберіть іншу; її шукають знову самі.</translation>
    </message>
    <message>
        <source>In the watched folder “%1” nothing can be written. Check its permissions; it is tried again by itself.</source>
        <translation>У папку «%1», за якою стежать, неможливо писати. Перевірте права; спроба повториться сама.</translation>
    </message>
    <message>
        <source>Another program is taking in files of the folder “%1” just now.</source>
        <translation>Інша програма саме приймає файли з папки «%1».</translation>
    </message>
    <message>
        <source>The watched folder “%1” is on a drive that cannot keep others away from a file, so that two desks could take the same one. Choose a folder on another drive.</source>
        <translation>Папка «%1», за якою стежать, лежить на диску, що не вміє закривати файл від інших: два робочі місця могли б узяти той самий. Виберіть папку на іншому диску.</translation>
    </message>
    <message>
        <source>The file could not be moved to “%1”. It stays where it is and is tried again; check the permissions, or choose a folder on another drive.</source>
        <translation>Файл не вдалося перемістити до «%1». Він лишається на місці, спроба повториться; перевірте права або виберіть папку на іншому диску.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check the free space and the permissions; it is tried again by itself, and nothing is imported twice.</source>
        <translation>«%1» не вдалося записати. Перевірте вільне місце та права; спроба повториться сама, і нічого не імпортується двічі.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. It stays as it is.</source>
        <translation>Файл «%1» уже є. Він лишається як є.</translation>
    </message>
    <message>
        <source>The columns are not those of the earlier files of “%1”. Import the file once on the import page, where each column can be given its meaning.</source>
        <translation>Стовпці не такі, як у попередніх файлах «%1». Імпортуйте файл один раз на сторінці імпорту, де кожному стовпцю можна надати значення.</translation>
    </message>
    <message>
        <source>The same file was taken in before, as “%1” on %2. Nothing was imported again.</source>
        <translation>Той самий файл уже прийнято як «%1» %2. Нічого не імпортовано повторно.</translation>
    </message>
    <message>
        <source>The folder “%1” is watched already. Choose another one.</source>
        <translation>За папкою «%1» уже стежать. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The same file was taken in just now. Nothing was imported again.</source>
        <translation>Той самий файл щойно прийнято. Нічого не імпортовано повторно.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. It is left until it is complete.</source>
        <translation>Файл змінився під час читання. Його залишено, доки він не стане повним.</translation>
    </message>
    <message>
        <source>“%1”: only %2 of %3 items are checked. Check the others by scan, then print its label.</source>
        <translation>«%1»: перевірено лише %2 з %3 товарів. Перевірте решту скануванням, потім друкуйте етикетку.</translation>
    </message>
    <message>
        <source>The order&apos;s items have changed meanwhile. Open the check again and go on there.</source>
        <translation>Товари замовлення тим часом змінилися. Відкрийте перевірку знову і продовжуйте там.</translation>
    </message>
    <message>
        <source>The desk&apos;s database file was moved or deleted while the program was using it. Nothing was changed. Put the file back under its name, then start the program again.</source>
        <translation>Файл бази даних переміщено або видалено, поки програма ним користувалася. Нічого не змінено. Поверніть файл під його назвою й запустіть програму знову.</translation>
    </message>
    <message>
        <source>The database file “%1” is missing, but its journal lies beside it: the file was moved or deleted while a program was using it. Put it back; a new one would lose what the journal holds.</source>
        <translation>Файлу бази даних «%1» немає, але поруч лежить його журнал: файл переміщено або видалено, поки ним користувалася програма. Поверніть його; новий утратить те, що є в журналі.</translation>
    </message>
    <message>
        <source>The carrier refused it without saying why. Check the shipment and the account.</source>
        <translation>Перевізник відмовив без пояснення. Перевірте відправлення й акаунт.</translation>
    </message>
    <message>
        <source>The carrier refused it. Its words: %1</source>
        <translation>Перевізник відмовив. Його слова: %1</translation>
    </message>
    <message>
        <source>The carrier does not accept the key for this: it is wrong, it belongs to the other environment (test or production), or the contract does not cover this service.</source>
        <translation>Перевізник не приймає ключа для цього: він неправильний, належить до іншого середовища (тест чи робоче) або договір не охоплює цієї служби.</translation>
    </message>
    <message>
        <source>What was stored of the request cannot be read. Settle the shipment by hand.</source>
        <translation>Збережений запит неможливо прочитати. З’ясуйте відправлення вручну.</translation>
    </message>
    <message>
        <source>The carrier does not list the shipment. It may still appear; from %1 on it counts as not booked.</source>
        <translation>Перевізник не показує відправлення. Воно ще може з’явитися; з %1 вважається неоформленим.</translation>
    </message>
    <message>
        <source>The carrier does not know the customer number. Check it and the company in the account.</source>
        <translation>Перевізник не знає номера клієнта. Перевірте його та компанію в акаунті.</translation>
    </message>
    <message>
        <source>This program has no way to ask this carrier where its parcels are. Look the number up on the carrier&apos;s page.</source>
        <translation>Ця програма не може запитати цього перевізника, де його посилки. Знайдіть номер на сторінці перевізника.</translation>
    </message>
    <message>
        <source>The carrier left this parcel out of its answer. It is asked again by itself.</source>
        <translation>Перевізник пропустив цю посилку у відповіді. Запит повториться автоматично.</translation>
    </message>
    <message>
        <source>This cannot be ordered from here. Use the carrier&apos;s page for the parcel.</source>
        <translation>Звідси це замовити не можна. Скористайтеся сторінкою перевізника для посилки.</translation>
    </message>
    <message>
        <source>The parcel has arrived or is back: nothing can be changed any more.</source>
        <translation>Посилка прибула або повернулась: змінити вже нічого не можна.</translation>
    </message>
    <message>
        <source>The carrier does not allow it at this point of the way.</source>
        <translation>На цьому етапі шляху перевізник цього не дозволяє.</translation>
    </message>
    <message>
        <source>The shipment is not booked. Book it first.</source>
        <translation>Відправлення не оформлене. Спершу оформіть його.</translation>
    </message>
    <message>
        <source>The carrier asks for %1 now, which is another price than the one you agreed to. Nothing was ordered; ask for the price again.</source>
        <translation>Перевізник тепер просить %1 — це інша ціна, ніж та, на яку ви погодились. Нічого не замовлено; запитайте ціну ще раз.</translation>
    </message>
    <message>
        <source>This is ordered already for the parcel, or its outcome is not settled yet. Nothing was ordered a second time.</source>
        <translation>Це вже замовлено для посилки, або результат ще не з’ясовано. Вдруге нічого не замовлено.</translation>
    </message>
    <message>
        <source>Another program has settled this order meanwhile. Look at how it stands now.</source>
        <translation>Інша програма вже з’ясувала це замовлення. Подивіться, який його стан зараз.</translation>
    </message>
    <message>
        <source>There is no such order. Look at what was ordered for the parcel.</source>
        <translation>Такого замовлення немає. Подивіться, що замовлено для посилки.</translation>
    </message>
    <message>
        <source>The carrier does not let this order be taken back any more.</source>
        <translation>Перевізник більше не дозволяє скасувати це замовлення.</translation>
    </message>
    <message>
        <source>This carrier takes no booking back by a call. A label that is never handed over is not carried; destroy the paper and ask the carrier whether it is charged.</source>
        <translation>Цей перевізник не скасовує оформлень через інтерфейс. Етикетку, яку не передано, не перевозять; знищте папір і запитайте перевізника, чи буде нарахування.</translation>
    </message>
    <message>
        <source>The carrier has the parcel already: the booking cannot be taken back. Use what can still be done on its way.</source>
        <translation>Посилка вже в перевізника: оформлення не скасувати. Скористайтеся тим, що ще можливо в дорозі.</translation>
    </message>
    <message>
        <source>The carrier&apos;s list does not have the order yet. It is looked for again; until then it is not known whether it was taken.</source>
        <translation>У списку перевізника замовлення ще немає. Його шукають знову; доти невідомо, чи його прийнято.</translation>
    </message>
    <message>
        <source>The carrier knows no such place. Try another spelling, or a part of the name.</source>
        <translation>Перевізник не знає такого місця. Спробуйте інше написання або частину назви.</translation>
    </message>
    <message>
        <source>This carrier&apos;s places cannot be looked up from here.</source>
        <translation>Місця цього перевізника звідси шукати не можна.</translation>
    </message>
    <message>
        <source>The carrier remarks: %1</source>
        <translation>Перевізник зауважує: %1</translation>
    </message>
    <message>
        <source>The waybill %1 exists at the carrier, but its label did not come. Reconcile the shipment: that fetches the label.</source>
        <translation>Накладна %1 є в перевізника, але етикетка не надійшла. З’ясуйте відправлення: так її буде отримано.</translation>
    </message>
    <message>
        <source>The carrier listed only a part of the waybills, so nothing can be said for certain. Try again later.</source>
        <translation>Перевізник подав лише частину накладних, тож певності немає. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The carrier has no waybill %1 of this account any more. Compare with its list.</source>
        <translation>У перевізника більше немає накладної %1 цього акаунта. Звірте з його списком.</translation>
    </message>
    <message>
        <source>“%1” is no number of a waybill, which has 14 digits.</source>
        <translation>«%1» — не номер накладної, який має 14 цифр.</translation>
    </message>
    <message>
        <source>The carrier did not say whether the waybill is on the register. Compare with its list of registers.</source>
        <translation>Перевізник не сказав, чи накладна в реєстрі. Звірте з його списком реєстрів.</translation>
    </message>
    <message>
        <source>The API key has no sender at the carrier. Add one in the business cabinet.</source>
        <translation>Ключ API не має відправника в перевізника. Додайте його в бізнес-кабінеті.</translation>
    </message>
    <message>
        <source>The sender of the account does not belong to its API key. Choose the sender again.</source>
        <translation>Відправник акаунта не належить до його ключа API. Виберіть відправника знову.</translation>
    </message>
    <message>
        <source>There are several towns called “%1”. Choose one from the carrier&apos;s list.</source>
        <translation>Є кілька населених пунктів «%1». Виберіть один зі списку перевізника.</translation>
    </message>
    <message>
        <source>The carrier does not know a town called “%1”. Choose it from its list.</source>
        <translation>Перевізник не знає населеного пункту «%1». Виберіть його з його списку.</translation>
    </message>
    <message>
        <source>“%1” is not a number that this carrier gives. Check it against the label.</source>
        <translation>«%1» — не номер цього перевізника. Звірте його з етикеткою.</translation>
    </message>
    <message>
        <source>The carrier does not let this account ask where parcels are (answer %1). Ask its adviser for access to business tracking.</source>
        <translation>Перевізник не дозволяє цьому акаунту запитувати, де посилки (відповідь %1). Попросіть його консультанта про доступ до бізнес-відстеження.</translation>
    </message>
    <message>
        <source>Only the sender can order this.</source>
        <translation>Це може замовити лише відправник.</translation>
    </message>
    <message>
        <source>Only the sender can change this, not the recipient.</source>
        <translation>Це може змінити лише відправник, а не одержувач.</translation>
    </message>
    <message>
        <source>Two destinations are named. Name one of them.</source>
        <translation>Вказано два пункти призначення. Вкажіть один.</translation>
    </message>
    <message>
        <source>The carrier offers no call for this (%1). It is done on its page.</source>
        <translation>Перевізник не має для цього інтерфейсу (%1). Це роблять на його сторінці.</translation>
    </message>
    <message>
        <source>The carrier was asked for a price and placed an order: %1. Check it, and cancel it if it is not wanted.</source>
        <translation>Перевізника запитали про ціну, а він створив замовлення: %1. Перевірте його й скасуйте, якщо воно не потрібне.</translation>
    </message>
    <message>
        <source>The carrier took the order but did not say its number. Look it up on its page.</source>
        <translation>Перевізник прийняв замовлення, але не назвав його номера. Знайдіть замовлення на сторінці перевізника.</translation>
    </message>
    <message>
        <source>The carrier does not list orders of this kind. Look at its page, or give the outcome up.</source>
        <translation>Перевізник не веде списку таких замовлень. Перегляньте його сторінку або припиніть з’ясування.</translation>
    </message>
    <message>
        <source>Its outcome was given up: nobody knows whether the carrier took it. Look at the carrier&apos;s page before you order it again.</source>
        <translation>З’ясування припинено: ніхто не знає, чи перевізник це прийняв. Перегляньте його сторінку, перш ніж замовляти знову.</translation>
    </message>
    <message>
        <source>No printed label waits to be handed over: there is nothing to list.</source>
        <translation>Жодна надрукована етикетка не чекає на передачу: нема чого вносити до списку.</translation>
    </message>
    <message>
        <source>The parcel %1 stands on another list already. Look at that one.</source>
        <translation>Посилка %1 уже в іншому списку. Перегляньте його.</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>Такого списку немає.</translation>
    </message>
    <message>
        <source>The carrier has this label no more. Print the one that the desk has kept.</source>
        <translation>У перевізника більше немає цієї етикетки. Надрукуйте ту, що збережена на робочому місці.</translation>
    </message>
    <message>
        <source>The carrier offers no such pickup from %1. Book it on its page.</source>
        <translation>Перевізник не пропонує такого забору з %1. Оформіть його на його сторінці.</translation>
    </message>
    <message>
        <source>The carrier did not confirm the pickup. Ask it before you book another one.</source>
        <translation>Перевізник не підтвердив забір. Запитайте його, перш ніж оформлювати інший.</translation>
    </message>
    <message>
        <source>The carrier does not bring this service to the address. Choose another service.</source>
        <translation>Перевізник не надає цієї послуги за адресою. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The carrier does not say when it would arrive.</source>
        <translation>Перевізник не каже, коли воно прибуде.</translation>
    </message>
    <message>
        <source>The label was made for a printer of %1 dpi, but this one has %2 dpi: it would come out in another size. Book labels for %2 dpi, choose another printer, or let this printer scale such labels in its settings.</source>
        <translation>Етикетку зроблено для принтера з %1 dpi, а цей має %2 dpi: вона вийшла б іншого розміру. Оформлюйте етикетки для %2 dpi, виберіть інший принтер або дозвольте цьому масштабувати такі етикетки в налаштуваннях.</translation>
    </message>
    <message>
        <source>The label was made for a printer of another resolution and cannot be scaled: its bars would be too thin to be read, or parts of it cannot be drawn. Print it on a printer that it was made for.</source>
        <translation>Етикетку зроблено для принтера з іншою роздільністю, і масштабувати її не можна: штрихи були б затонкі для зчитування або частини не можна намалювати. Друкуйте її на відповідному принтері.</translation>
    </message>
    <message>
        <source>The letters “%1” of the label are in no font that this desk has, nor in those of the printer. It is left out; install a font that has them, or book labels as PDF.</source>
        <translation>Літер «%1» етикетки немає в жодному шрифті цього робочого місця й принтера. Її пропущено; установіть шрифт із ними або оформлюйте етикетки як PDF.</translation>
    </message>
    <message>
        <source>The label has printer commands that can only be printed, not drawn (%1). Send it to a thermal printer as it is.</source>
        <translation>Етикетка має команди, які можна лише надрукувати, а не намалювати (%1). Надішліть її без змін на термопринтер.</translation>
    </message>
    <message>
        <source>The label “%1” does not consist of printer commands (ZPL). Export it as PDF.</source>
        <translation>Етикетка «%1» не складається з команд принтера (ZPL). Експортуйте її як PDF.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a printer. Write it like socket://192.168.1.20:9100.</source>
        <translation>«%1» — не адреса принтера. Пишіть її так: socket://192.168.1.20:9100.</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Check that it is switched on and in the network; nothing was sent to it.</source>
        <translation>Принтер «%1» не відповідає. Перевірте, чи він увімкнений і в мережі; на нього нічого не надіслано.</translation>
    </message>
    <message>
        <source>The printer “%1” takes printer commands (ZPL) only, not pages. Book labels as ZPL, or print on a printer of the system.</source>
        <translation>Принтер «%1» приймає лише команди (ZPL), а не сторінки. Оформлюйте етикетки як ZPL або друкуйте на принтері системи.</translation>
    </message>
    <message>
        <source>A code in the printer file is not printed alike by every printer, so it stays unchecked.</source>
        <translation>Код у файлі принтера різні принтери друкують по-різному, тому він лишається неперевіреним.</translation>
    </message>
    <message>
        <source>The printer file holds no label.</source>
        <translation>Файл принтера не містить етикетки.</translation>
    </message>
    <message>
        <source>The printer file is too large to be read or drawn.</source>
        <translation>Файл принтера завеликий, щоб його прочитати чи намалювати.</translation>
    </message>
    <message>
        <source>A picture in the printer file is damaged. Fetch the label again.</source>
        <translation>Зображення у файлі принтера пошкоджене. Отримайте етикетку ще раз.</translation>
    </message>
    <message>
        <source>A picture in the printer file is too large to be drawn.</source>
        <translation>Зображення у файлі принтера завелике, щоб його намалювати.</translation>
    </message>
    <message>
        <source>The printer file uses a picture that only the printer has or can read.</source>
        <translation>Файл використовує зображення, яке має або читає лише принтер.</translation>
    </message>
    <message>
        <source>The printer file is written in a character set that only the printer knows.</source>
        <translation>Файл написано в наборі символів, який знає лише принтер.</translation>
    </message>
    <message>
        <source>This needs the PIN of somebody who may approve it.</source>
        <translation>Для цього потрібен PIN-код особи, яка може це підтвердити.</translation>
    </message>
    <message>
        <source>This needs the approval of a second person, with a PIN.</source>
        <translation>Для цього потрібне підтвердження другої особи з її PIN-кодом.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong. After five wrong PINs in a row nobody can approve under that name for five minutes.</source>
        <translation>Ім’я або PIN-код неправильні. Після п’яти неправильних PIN-кодів поспіль під цим ім’ям не можна підтверджувати п’ять хвилин.</translation>
    </message>
    <message>
        <source>There were too many wrong PINs for “%1”. Try again in five minutes, or let somebody else approve.</source>
        <translation>Забагато неправильних PIN-кодів для «%1». Спробуйте за п’ять хвилин або нехай підтвердить хтось інший.</translation>
    </message>
    <message>
        <source>“%1” is who does this. Let somebody else approve it.</source>
        <translation>«%1» виконує цю дію. Нехай її підтвердить хтось інший.</translation>
    </message>
    <message>
        <source>Too few people may approve: a PIN needs one, a second person needs two. Add people first, or lower what is asked for.</source>
        <translation>Замало осіб може підтверджувати: для PIN-коду потрібна одна, для другої особи — дві. Спершу додайте осіб або зменште вимоги.</translation>
    </message>
    <message>
        <source>Somebody has changed what needs an approval meanwhile. Look at it again.</source>
        <translation>Тим часом хтось змінив, що потребує підтвердження. Перегляньте ще раз.</translation>
    </message>
    <message>
        <source>A PIN has at least %1 characters.</source>
        <translation>PIN-код має щонайменше %1 символи.</translation>
    </message>
    <message>
        <source>Nobody called “%1” may approve here.</source>
        <translation>Тут ніхто на ім’я «%1» не може підтверджувати.</translation>
    </message>
    <message>
        <source>Only residents of the house can get to it. Choose another one.</source>
        <translation>Доступний лише мешканцям будинку. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>It is closed at present. Choose another one.</source>
        <translation>Зараз не працює. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>The carrier does not let it be chosen at present.</source>
        <translation>Зараз перевізник не дозволяє його вибрати.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 kg.</source>
        <translation>Приймає посилки до %1 кг.</translation>
    </message>
    <message>
        <source>It takes parcels of up to %1 cm.</source>
        <translation>Приймає посилки до %1 см.</translation>
    </message>
    <message>
        <source>It takes parcels of a declared value of up to %1.</source>
        <translation>Приймає посилки з оголошеною вартістю до %1.</translation>
    </message>
    <message>
        <source>The carrier of this account is not told of items by file.</source>
        <translation>Перевізник цього акаунта не приймає повідомлень файлом.</translation>
    </message>
    <message>
        <source>Aviso makes no labels on the channel of this account, so there is nothing to announce from it. Announce the letters from the account that booked them.</source>
        <translation>На каналі цього акаунта Aviso не створює етикеток, тож повідомляти нема про що. Повідомте про листи з акаунта, через який їх оформлено.</translation>
    </message>
    <message>
        <source>{field}: no folder is set. Enter one in the account, or name one with --out.</source>
        <translation>{field}: теку не вказано. Введіть її в акаунті або вкажіть через --out.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect its drive or create it, then announce again; nothing is lost and nothing is announced twice.</source>
        <translation>Теки «%1» немає. Під’єднайте її диск або створіть її, а тоді повідомте знову; нічого не загубиться і нічого не буде повідомлено двічі.</translation>
    </message>
    <message>
        <source>Nothing waits to be announced by file, of the accounts that have a folder for it.</source>
        <translation>Для акаунтів, що мають теку для цього, нема про що повідомляти файлом.</translation>
    </message>
    <message>
        <source>“%1” was announced by another window or program in the meantime. Look at the list.</source>
        <translation>Про «%1» тим часом уже повідомило інше вікно чи програма. Перегляньте список.</translation>
    </message>
    <message>
        <source>Shipment %1 has no rejected item that could be announced again.</source>
        <translation>У відправленні %1 немає відхиленого, про що можна повідомити знову.</translation>
    </message>
    <message>
        <source>There is no file with the reference “%1”. Look at the list.</source>
        <translation>Файлу з позначкою «%1» немає. Перегляньте список.</translation>
    </message>
    <message>
        <source>{field} is missing, and the file needs it (as “%1”). Enter it, then announce again.</source>
        <translation>{field}: значення немає, а файлу воно потрібне (як «%1»). Введіть його і повідомте знову.</translation>
    </message>
    <message>
        <source>{field} is longer than the %2 characters that the file has room for (as “%1”).</source>
        <translation>{field}: довше за %2 символів, для яких у файлі є місце (як «%1»).</translation>
    </message>
    <message>
        <source>{field} holds a character that cannot stand in the file (as “%1”). Remove it.</source>
        <translation>{field}: містить символ, якого не може бути у файлі (як «%1»). Приберіть його.</translation>
    </message>
    <message>
        <source>The file does not read back as it was meant. It was not written; tell the support.</source>
        <translation>Файл перечитується не так, як задумано. Його не записано; повідомте службу підтримки.</translation>
    </message>
    <message>
        <source>The answer is no whole XML file (line %1). Fetch it again; nothing was changed.</source>
        <translation>Відповідь не є повним файлом XML (рядок %1). Отримайте її знову; нічого не змінено.</translation>
    </message>
    <message>
        <source>This file is no answer to announced items: it begins with “%1”. Nothing was changed.</source>
        <translation>Цей файл не є відповіддю на повідомлені відправлення: він починається з «%1». Нічого не змінено.</translation>
    </message>
    <message>
        <source>“%1” is too large for an answer to announced items. Nothing was changed.</source>
        <translation>«%1» завеликий для відповіді на повідомлені відправлення. Нічого не змінено.</translation>
    </message>
    <message>
        <source>This program cannot order pickups from this carrier. Use its page, or hand the parcels over yourself.</source>
        <translation>Ця програма не може замовляти забір у цього перевізника. Скористайтеся його сторінкою або передайте посилки самі.</translation>
    </message>
    <message>
        <source>Nothing waits to be fetched: book shipments first, or look at the pickups that are ordered already.</source>
        <translation>Ніщо не чекає на забір: спершу оформіть відправлення або перегляньте вже замовлені забори.</translation>
    </message>
    <message>
        <source>The parcel %1 is on another pickup already, or perhaps is. Nothing was ordered.</source>
        <translation>Посилка %1 вже є в іншому заборі або, можливо, є. Нічого не замовлено.</translation>
    </message>
    <message>
        <source>There is nothing left to settle about this pickup. Look at how it stands now.</source>
        <translation>У цьому заборі більше нема чого з’ясовувати. Подивіться, який його стан.</translation>
    </message>
    <message>
        <source>There is no such pickup. Look at the list of pickups.</source>
        <translation>Такого забору немає. Подивіться у списку заборів.</translation>
    </message>
    <message>
        <source>The carrier offers no pickup for that. Ask for its times and choose one of them.</source>
        <translation>Перевізник не пропонує такого забору. Запитайте про його час і виберіть.</translation>
    </message>
    <message>
        <source>This program cannot make return labels of this carrier. Use the carrier&apos;s page.</source>
        <translation>Ця програма не може робити етикеток повернення цього перевізника. Скористайтеся сторінкою перевізника.</translation>
    </message>
    <message>
        <source>There is a return label already. Print it from the shipment&apos;s labels.</source>
        <translation>Етикетка повернення вже є. Надрукуйте її серед етикеток відправлення.</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Created</source>
        <translation>Створено</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Імпортовано з %1</translation>
    </message>
    <message>
        <source>Updated by an import from %1</source>
        <translation>Оновлено імпортом з %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Змінено: %1</translation>
    </message>
    <message>
        <source>Booked, number %1</source>
        <translation>Оформлено, номер %1</translation>
    </message>
    <message>
        <source>Label %1 printed</source>
        <translation>Етикетку %1 надруковано</translation>
    </message>
    <message>
        <source>Label %1 printed again, copy %2</source>
        <translation>Етикетку %1 надруковано знову, копія %2</translation>
    </message>
    <message>
        <source>Warning by the carrier. %1</source>
        <translation>Попередження перевізника. %1</translation>
    </message>
    <message>
        <source>Imported from an order file</source>
        <translation>Імпортовано з файлу замовлень</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Користувач: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Відкинуто</translation>
    </message>
    <message>
        <source>Taken back as a draft</source>
        <translation>Повернуто як чернетку</translation>
    </message>
    <message>
        <source>Label %1 perhaps printed: the print service did not say</source>
        <translation>Етикетку %1, можливо, надруковано: служба друку не повідомила</translation>
    </message>
    <message>
        <source>Changed back: %1</source>
        <translation>Змінено назад: %1</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>Відкладено: %1</translation>
    </message>
    <message>
        <source>Put on hold until %2: %1</source>
        <translation>Відкладено до %2: %1</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Відкладення знято</translation>
    </message>
    <message>
        <source>Made as a duplicate of “%1”</source>
        <translation>Створено як копію «%1»</translation>
    </message>
    <message>
        <source>Sent again instead of “%1”</source>
        <translation>Надіслано повторно замість «%1»</translation>
    </message>
    <message>
        <source>Sent again as “%1”</source>
        <translation>Надіслано повторно як «%1»</translation>
    </message>
    <message>
        <source>Address used as entered, by %1: %2</source>
        <translation>Адресу залишено як введено, %1: %2</translation>
    </message>
    <message>
        <source>Handed over to the carrier</source>
        <translation>Передано перевізнику</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Все ж не передано</translation>
    </message>
    <message>
        <source>Label asked for under “%1”</source>
        <translation>Етикетку запитано під «%1»</translation>
    </message>
    <message>
        <source>“%1” was not booked. %2</source>
        <translation>«%1» не оформлено. %2</translation>
    </message>
    <message>
        <source>Outcome of “%1” is unknown. %2</source>
        <translation>Результат «%1» невідомий. %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a label. %2</source>
        <translation>«%1» використано без етикетки. %2</translation>
    </message>
    <message>
        <source>Asked of the carrier for %2: %1</source>
        <translation>Запитано в перевізника для %2: %1</translation>
    </message>
    <message>
        <source>Ordered for %2: %1. %3</source>
        <translation>Замовлено для %2: %1. %3</translation>
    </message>
    <message>
        <source>Not ordered for %2: %1. %4</source>
        <translation>Не замовлено для %2: %1. %4</translation>
    </message>
    <message>
        <source>It is not known whether the carrier took this for %2: %1. %4</source>
        <translation>Невідомо, чи прийняв це перевізник для %2: %1. %4</translation>
    </message>
    <message>
        <source>Taking back for %2: %1</source>
        <translation>Скасовується для %2: %1</translation>
    </message>
    <message>
        <source>Taken back for %2: %1. %3</source>
        <translation>Скасовано для %2: %1. %3</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Підтверджено: %1</translation>
    </message>
    <message>
        <source>Return label asked for under “%1”</source>
        <translation>Етикетку повернення запитано під «%1»</translation>
    </message>
    <message>
        <source>Return label made, number %1</source>
        <translation>Етикетку повернення зроблено, номер %1</translation>
    </message>
    <message>
        <source>No return label under “%1”. %2</source>
        <translation>Немає етикетки повернення під «%1». %2</translation>
    </message>
    <message>
        <source>Whether there is a return label under “%1” is unknown. %2</source>
        <translation>Невідомо, чи є етикетка повернення під «%1». %2</translation>
    </message>
    <message>
        <source>“%1” is used up without a return label. %2</source>
        <translation>«%1» використано без етикетки повернення. %2</translation>
    </message>
</context>
<context>
    <name>feature</name>
    <message>
        <source>Labels</source>
        <translation>Етикетки</translation>
    </message>
    <message>
        <source>Messages by e-mail</source>
        <translation>Повідомлення e-mail</translation>
    </message>
    <message>
        <source>Messages by SMS</source>
        <translation>Повідомлення SMS</translation>
    </message>
    <message>
        <source>Delivery options for the recipient</source>
        <translation>Варіанти доставлення для одержувача</translation>
    </message>
    <message>
        <source>Own picture and link in messages</source>
        <translation>Власне зображення й посилання в повідомленнях</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>Recipient&apos;s form of address</source>
        <translation>Звертання до одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name</source>
        <translation>Ім’я одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Прізвище одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s first name and name together</source>
        <translation>Ім’я та прізвище одержувача разом</translation>
    </message>
    <message>
        <source>Recipient&apos;s company</source>
        <translation>Компанія одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s additional name line</source>
        <translation>Додатковий рядок імені одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s address supplement</source>
        <translation>Доповнення до адреси одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s street</source>
        <translation>Вулиця одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s house number</source>
        <translation>Номер будинку одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s P.O. box</source>
        <translation>Абонентська скринька одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s floor</source>
        <translation>Поверх одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s letterbox number</source>
        <translation>Номер поштової скриньки одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s postcode</source>
        <translation>Індекс одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s town</source>
        <translation>Місто одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s country</source>
        <translation>Країна одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s telephone</source>
        <translation>Телефон одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s mobile</source>
        <translation>Мобільний одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s e-mail</source>
        <translation>E-mail одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s language</source>
        <translation>Мова одержувача</translation>
    </message>
    <message>
        <source>Recipient&apos;s customer number at the carrier</source>
        <translation>Номер клієнта одержувача в перевізника</translation>
    </message>
    <message>
        <source>Own label lines</source>
        <translation>Власні рядки етикетки</translation>
    </message>
    <message>
        <source>Private or business recipient</source>
        <translation>Одержувач: приватна особа чи компанія</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Назва відправника</translation>
    </message>
    <message>
        <source>Sender&apos;s second name line</source>
        <translation>Другий рядок назви відправника</translation>
    </message>
    <message>
        <source>Sender&apos;s street</source>
        <translation>Вулиця відправника</translation>
    </message>
    <message>
        <source>Sender&apos;s P.O. box</source>
        <translation>Абонентська скринька відправника</translation>
    </message>
    <message>
        <source>Sender&apos;s postcode</source>
        <translation>Індекс відправника</translation>
    </message>
    <message>
        <source>Sender&apos;s town</source>
        <translation>Місто відправника</translation>
    </message>
    <message>
        <source>Sender&apos;s country</source>
        <translation>Країна відправника</translation>
    </message>
    <message>
        <source>Post office of posting</source>
        <translation>Відділення приймання</translation>
    </message>
    <message>
        <source>Sender name in messages</source>
        <translation>Ім’я відправника в повідомленнях</translation>
    </message>
    <message>
        <source>Sender&apos;s e-mail</source>
        <translation>E-mail відправника</translation>
    </message>
    <message>
        <source>Picture in messages</source>
        <translation>Зображення в повідомленнях</translation>
    </message>
    <message>
        <source>Link in messages</source>
        <translation>Посилання в повідомленнях</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Назва акаунта</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Address of the carrier&apos;s service</source>
        <translation>Адреса сервісу перевізника</translation>
    </message>
    <message>
        <source>Address for signing in</source>
        <translation>Адреса для входу</translation>
    </message>
    <message>
        <source>Billing relationship since</source>
        <translation>Розрахункові відносини з</translation>
    </message>
    <message>
        <source>Service terms accepted on</source>
        <translation>Умови сервісу прийнято</translation>
    </message>
    <message>
        <source>Channel of the account</source>
        <translation>Канал акаунта</translation>
    </message>
    <message>
        <source>Franking licence</source>
        <translation>Ліцензія на франкування</translation>
    </message>
    <message>
        <source>First item number</source>
        <translation>Перший номер посилки</translation>
    </message>
    <message>
        <source>Last item number</source>
        <translation>Останній номер посилки</translation>
    </message>
    <message>
        <source>Name of the sending system</source>
        <translation>Назва системи-відправника</translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation>Мова етикетки</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Запитів за секунду</translation>
    </message>
    <message>
        <source>Services by agreement</source>
        <translation>Послуги за домовленістю</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Зразок</translation>
    </message>
    <message>
        <source>Label layout</source>
        <translation>Макет етикетки</translation>
    </message>
    <message>
        <source>Label format</source>
        <translation>Формат етикетки</translation>
    </message>
    <message>
        <source>Label resolution</source>
        <translation>Роздільність етикетки</translation>
    </message>
    <message>
        <source>Addresses on the label</source>
        <translation>Адреси на етикетці</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Ідентифікатор клієнта</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Секрет клієнта</translation>
    </message>
    <message>
        <source>Subscription key</source>
        <translation>Ключ підписки</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Additional services</source>
        <translation>Додаткові послуги</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Назва джерела</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Delivery options</source>
        <translation>Варіанти доставлення</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посилки</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Вага в грамах</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Вміст</translation>
    </message>
    <message>
        <source>Free text 1</source>
        <translation>Довільний текст 1</translation>
    </message>
    <message>
        <source>Free text 2</source>
        <translation>Довільний текст 2</translation>
    </message>
    <message>
        <source>Dispatch date</source>
        <translation>Дата відправлення</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Дата доставлення</translation>
    </message>
    <message>
        <source>Place of deposit</source>
        <translation>Місце залишення</translation>
    </message>
    <message>
        <source>Text on the label</source>
        <translation>Текст на етикетці</translation>
    </message>
    <message>
        <source>Number of the parcel</source>
        <translation>Порядковий номер посилки</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Кількість посилок</translation>
    </message>
    <message>
        <source>pro clima</source>
        <translation>pro clima</translation>
    </message>
    <message>
        <source>UN numbers</source>
        <translation>Номери ООН</translation>
    </message>
    <message>
        <source>Amount to collect</source>
        <translation>Сума до стягнення</translation>
    </message>
    <message>
        <source>Payment slip reference</source>
        <translation>Референс платіжного бланка</translation>
    </message>
    <message>
        <source>IBAN for the amount</source>
        <translation>IBAN для суми</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Власник рахунку</translation>
    </message>
    <message>
        <source>Account holder, supplement</source>
        <translation>Власник рахунку, доповнення</translation>
    </message>
    <message>
        <source>Account holder&apos;s street</source>
        <translation>Вулиця власника рахунку</translation>
    </message>
    <message>
        <source>Account holder&apos;s postcode</source>
        <translation>Індекс власника рахунку</translation>
    </message>
    <message>
        <source>Account holder&apos;s town</source>
        <translation>Місто власника рахунку</translation>
    </message>
    <message>
        <source>Contact e-mail for cash on delivery</source>
        <translation>Контактний e-mail для післяплати</translation>
    </message>
    <message>
        <source>Contact telephone for cash on delivery</source>
        <translation>Контактний телефон для післяплати</translation>
    </message>
    <message>
        <source>Contact mobile for cash on delivery</source>
        <translation>Контактний мобільний для післяплати</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вага</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Причина відкладення</translation>
    </message>
    <message>
        <source>Last day of the hold</source>
        <translation>Останній день відкладення</translation>
    </message>
    <message>
        <source>Channel of the messages</source>
        <translation>Канал повідомлень</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Мова повідомлень</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Короткий код</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Назва шаблону</translation>
    </message>
    <message>
        <source>Code of the preset</source>
        <translation>Код шаблону</translation>
    </message>
    <message>
        <source>Name of the package</source>
        <translation>Назва пакування</translation>
    </message>
    <message>
        <source>Measures of the package</source>
        <translation>Розміри пакування</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Папка, за якою стежать</translation>
    </message>
    <message>
        <source>Items to be packed</source>
        <translation>Товари для пакування</translation>
    </message>
    <message>
        <source>Recipient&apos;s street and house number together</source>
        <translation>Вулиця й номер будинку одержувача разом</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Підтвердження</translation>
    </message>
    <message>
        <source>Name of the approver</source>
        <translation>Ім’я того, хто підтверджує</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>COPY %1</source>
        <extracomment>Stamped in capitals on a label that was printed before; few letters fit.</extracomment>
        <translation>КОПІЯ %1</translation>
    </message>
    <message>
        <source>DRAWN FROM ZPL</source>
        <extracomment>Stamped in capitals on a page that shows printer commands as a printer would print them; few letters fit.</extracomment>
        <translation>НАМАЛЬОВАНО З ZPL</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en</source>
        <extracomment>The two letters of the language into which this file translates: it, de, fr, sv or uk.</extracomment>
        <translation>uk</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Референс</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевізник</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Відправник</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Акаунт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Register of the carrier</source>
        <translation>Реєстр перевізника</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посилки</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Вага, кг</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Список %1</translation>
    </message>
    <message>
        <source>Taken over by the driver (name, time, signature):</source>
        <translation>Прийняв водій (ім’я, час, підпис):</translation>
    </message>
    <message>
        <source>Not on the carrier&apos;s register</source>
        <translation>Немає в реєстрі перевізника</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Practice</source>
        <comment>an account</comment>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Practice PostNord</source>
        <comment>an account</comment>
        <translation>Навчання PostNord</translation>
    </message>
    <message>
        <source>Practice Nova Poshta</source>
        <comment>an account</comment>
        <translation>Навчальна Нова пошта</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The recipient has neither a name nor a company. Fill in one of them.</source>
        <translation>В одержувача немає ні прізвища, ні компанії. Заповніть щось одне.</translation>
    </message>
    <message>
        <source>The address has neither a street nor a P.O. box. Fill in one of them.</source>
        <translation>В адресі немає ні вулиці, ні абонентської скриньки. Заповніть щось одне.</translation>
    </message>
    <message>
        <source>A parcel&apos;s address has a street or a P.O. box, not both. Remove one of them.</source>
        <translation>В адресі посилки має бути вулиця або абонентська скринька, а не обидві. Вилучіть щось одне.</translation>
    </message>
    <message>
        <source>The street has no house number. Leave it so if there really is none.</source>
        <translation>У вулиці немає номера будинку. Залиште так, якщо його справді немає.</translation>
    </message>
    <message>
        <source>A pick-up point needs the recipient&apos;s number: “PickPost 12345678” or “MyPost24 12345678”.</source>
        <translation>Для пункту видачі потрібен номер одержувача: «PickPost 12345678» або «MyPost24 12345678».</translation>
    </message>
    <message>
        <source>The postcode %1 is in Liechtenstein. Check the country.</source>
        <translation>Індекс %1 належить Ліхтенштейну. Перевірте країну.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no country code. Write two letters, like CH.</source>
        <translation>{field}: «%1» не є кодом країни. Напишіть дві літери, як-от CH.</translation>
    </message>
    <message>
        <source>The service “%1” does not go to %2. Choose one for abroad.</source>
        <translation>Послуга «%1» не діє для країни %2. Виберіть послугу за кордон.</translation>
    </message>
    <message>
        <source>The service “%1” goes abroad only. Choose a domestic one.</source>
        <translation>Послуга «%1» діє лише за кордон. Виберіть внутрішню.</translation>
    </message>
    <message>
        <source>The sender would be cut to %1 characters on this label.</source>
        <translation>На цій етикетці відправника було б скорочено до %1 символів.</translation>
    </message>
    <message>
        <source>{field} would be left away on the label: the layout %1 prints %2 lines.</source>
        <translation>Поле «{field}» на етикетці було б пропущено: макет %1 друкує рядків: %2.</translation>
    </message>
    <message>
        <source>The address has more lines than the %2 that the layout %1 prints. Shorten it.</source>
        <translation>В адресі більше рядків, ніж друкує макет %1: щонайбільше %2. Скоротіть її.</translation>
    </message>
    <message>
        <source>Own label lines must be at least %1.</source>
        <translation>Власних рядків етикетки має бути щонайменше %1.</translation>
    </message>
    <message>
        <source>Own label lines may be at most %1.</source>
        <translation>Власних рядків етикетки може бути щонайбільше %1.</translation>
    </message>
    <message>
        <source>The recipient has no e-mail address. Fill it in or switch the message off.</source>
        <translation>В одержувача немає адреси e-mail. Заповніть її або вимкніть повідомлення.</translation>
    </message>
    <message>
        <source>The recipient has no mobile number. Fill it in or send the message by e-mail.</source>
        <translation>В одержувача немає мобільного номера. Заповніть його або надішліть повідомлення на e-mail.</translation>
    </message>
    <message>
        <source>This message goes to you, but it has no address. Fill it in here or in the account.</source>
        <translation>Це повідомлення надходить відправнику, але адреси немає. Заповніть її тут або в акаунті.</translation>
    </message>
    <message>
        <source>“%1” does not fit the channel: e-mail needs an e-mail address, SMS a mobile number.</source>
        <translation>«%1» не відповідає каналу: для e-mail потрібна адреса e-mail, для SMS — мобільний номер.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it.</source>
        <translation>«%1» не є адресою e-mail. Виправте її.</translation>
    </message>
    <message>
        <source>The e-mail address has more than %1 characters.</source>
        <translation>Адреса e-mail має понад %1 символів.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Write digits, with + in front for abroad.</source>
        <translation>«%1» не є номером телефону. Запишіть цифрами, з + на початку для закордону.</translation>
    </message>
    <message>
        <source>“%1” has too many or too few digits for a telephone number.</source>
        <translation>«%1» має забагато або замало цифр для номера телефону.</translation>
    </message>
    <message>
        <source>“%1” needs its country code in front, like +41.</source>
        <translation>«%1» потребує коду країни на початку, як-от +41.</translation>
    </message>
    <message>
        <source>“%1” is not a mobile number, so no SMS can reach it. Send the message by e-mail.</source>
        <translation>«%1» не є мобільним номером, тож SMS туди не надійде. Надішліть повідомлення на e-mail.</translation>
    </message>
    <message>
        <source>{field}: %1 is past. Choose a later day.</source>
        <translation>{field}: %1 уже минуло. Виберіть пізніший день.</translation>
    </message>
    <message>
        <source>{field}: the carrier does not work on %1 (Sunday or public holiday). Choose another day.</source>
        <translation>{field}: %1 перевізник не працює (неділя або свято). Виберіть інший день.</translation>
    </message>
    <message>
        <source>{field}: %1 is a holiday in many regions. It may take a day longer there.</source>
        <translation>{field}: %1 — свято в багатьох регіонах. Там може знадобитися на день більше.</translation>
    </message>
    <message>
        <source>{field}: %1 is a Saturday, which needs “%2”. Add it or choose another day.</source>
        <translation>{field}: %1 — субота, для неї потрібно «%2». Додайте це або виберіть інший день.</translation>
    </message>
    <message>
        <source>For “%2” the parcel is handed over on a Friday, but %1 is another day.</source>
        <translation>Для «%2» посилку здають у п’ятницю, а %1 — інший день.</translation>
    </message>
    <message>
        <source>{field} is missing. Fill it in.</source>
        <translation>Бракує значення: {field}. Заповніть його.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where %2 are allowed: %3 too many. Shorten it.</source>
        <translation>{field}: символів %1, а дозволено %2, зайвих %3. Скоротіть.</translation>
    </message>
    <message>
        <source>{field} has %1 characters where at least %2 are needed.</source>
        <translation>{field}: символів %1, а потрібно щонайменше %2.</translation>
    </message>
    <message>
        <source>{field} does not have the form that is expected: “%1”. Check it.</source>
        <translation>{field}: «%1» не має очікуваного вигляду. Перевірте.</translation>
    </message>
    <message>
        <source>{field} holds characters that this channel refuses: %1. Replace them.</source>
        <translation>{field}: є символи, які цей канал відхиляє: %1. Замініть їх.</translation>
    </message>
    <message>
        <source>{field} holds invisible control characters. Type it again.</source>
        <translation>{field}: є невидимі керівні символи. Введіть знову.</translation>
    </message>
    <message>
        <source>{field} holds a line break. Write it on one line.</source>
        <translation>{field}: є розрив рядка. Запишіть в один рядок.</translation>
    </message>
    <message>
        <source>{field} may hold digits only, not “%1”.</source>
        <translation>{field}: дозволено лише цифри, а не «%1».</translation>
    </message>
    <message>
        <source>{field} is not a number: “%1”. Write it like 49.90.</source>
        <translation>{field}: «%1» не є числом. Запишіть у вигляді 49.90.</translation>
    </message>
    <message>
        <source>{field} is not a date: “%1”. Write it like 2026-11-21.</source>
        <translation>{field}: «%1» не є датою. Запишіть у вигляді 2026-11-21.</translation>
    </message>
    <message>
        <source>{field} cannot be “%1”. Choose one of: %2.</source>
        <translation>{field}: «%1» не підходить. Виберіть одне з: %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at most %2 is allowed.</source>
        <translation>{field}: %1, а дозволено щонайбільше %2.</translation>
    </message>
    <message>
        <source>{field} is %1, but at least %2 is needed.</source>
        <translation>{field}: %1, а потрібно щонайменше %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is not a valid IBAN; its check digits do not fit. Compare it with the bank&apos;s paper.</source>
        <translation>{field}: «%1» не є дійсним IBAN; контрольні цифри не збігаються. Звірте його з документом банку.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the slip.</source>
        <translation>{field}: контрольна цифра в «%1» не збігається. Звірте її з бланком.</translation>
    </message>
    <message>
        <source>The carrier has no service “%1”. Choose one from the list.</source>
        <translation>Перевізник не має послуги «%1». Виберіть послугу зі списку.</translation>
    </message>
    <message>
        <source>The carrier has no additional service “%1”. Remove it.</source>
        <translation>Перевізник не має додаткової послуги «%1». Вилучіть її.</translation>
    </message>
    <message>
        <source>The carrier has no message “%1”. Remove it.</source>
        <translation>Перевізник не має повідомлення «%1». Вилучіть його.</translation>
    </message>
    <message>
        <source>The account&apos;s channel “%1” is not known. Choose the channel in the account.</source>
        <translation>Канал акаунта «%1» невідомий. Виберіть канал в акаунті.</translation>
    </message>
    <message>
        <source>No service is chosen. Choose one.</source>
        <translation>Послугу не вибрано. Виберіть її.</translation>
    </message>
    <message>
        <source>With “%1”, “%2” is not possible.</source>
        <translation>Із «%1» неможливо «%2».</translation>
    </message>
    <message>
        <source>The shipment has no parcel. Add one.</source>
        <translation>У відправленні немає посилок. Додайте посилку.</translation>
    </message>
    <message>
        <source>“%1” is no longer offered by the carrier. Choose something else.</source>
        <translation>Перевізник більше не пропонує «%1». Виберіть щось інше.</translation>
    </message>
    <message>
        <source>“%1” works only by agreement with the carrier. List it in the account if you have one.</source>
        <translation>«%1» діє лише за домовленістю з перевізником. Якщо вона є, зазначте її в акаунті.</translation>
    </message>
    <message>
        <source>The message “%1” is not offered with the service “%2”.</source>
        <translation>Повідомлення «%1» не пропонується з послугою «%2».</translation>
    </message>
    <message>
        <source>The additional service “%1” is not offered with the service “%2”.</source>
        <translation>Додаткова послуга «%1» не пропонується з послугою «%2».</translation>
    </message>
    <message>
        <source>The instruction “%1” is not offered with the service “%2”.</source>
        <translation>Вказівка «%1» не пропонується з послугою «%2».</translation>
    </message>
    <message>
        <source>The label format %1 is not offered with the service “%2”. Choose %3.</source>
        <translation>Формат етикетки %1 не пропонується з послугою «%2». Виберіть %3.</translation>
    </message>
    <message>
        <source>The format %1 blurs the bars of the code. PDF or PNG is safer.</source>
        <translation>Формат %1 розмиває штрихи коду. PDF або PNG надійніші.</translation>
    </message>
    <message>
        <source>“%1” needs the additional service “%2”. Add it first.</source>
        <translation>Для «%1» потрібна додаткова послуга «%2». Спершу додайте її.</translation>
    </message>
    <message>
        <source>“%1” needs the message “%2”. Switch it on.</source>
        <translation>Для «%1» потрібне повідомлення «%2». Увімкніть його.</translation>
    </message>
    <message>
        <source>“%1” needs this value: {field}. Fill it in.</source>
        <translation>Для «%1» потрібне це значення: {field}. Заповніть його.</translation>
    </message>
    <message>
        <source>{field} would be ignored, because “%1” is not chosen.</source>
        <translation>Поле «{field}» було б проігноровано, бо «%1» не вибрано.</translation>
    </message>
    <message>
        <source>“%1” and “%2” exclude each other. Keep one of them.</source>
        <translation>«%1» і «%2» виключають одне одного. Залиште щось одне.</translation>
    </message>
    <message>
        <source>“%1” and “%2” contradict each other. Check what is meant.</source>
        <translation>«%1» і «%2» суперечать одне одному. Перевірте, що мається на увазі.</translation>
    </message>
    <message>
        <source>The layout %1 does not print this text.</source>
        <translation>Макет %1 не друкує цього тексту.</translation>
    </message>
    <message>
        <source>The layout %1 does not print the post office of posting.</source>
        <translation>Макет %1 не друкує відділення приймання.</translation>
    </message>
    <message>
        <source>Aviso cannot book through “%1”. Choose an account with another channel.</source>
        <translation>Aviso не може оформлювати через «%1». Виберіть акаунт з іншим каналом.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away.</source>
        <translation>Поля «{field}» немає в «%1», його було б пропущено.</translation>
    </message>
    <message>
        <source>{field} does not exist on “%1” and would be left away. “%2” offers it.</source>
        <translation>Поля «{field}» немає в «%1», його було б пропущено. Воно є в «%2».</translation>
    </message>
    <message>
        <source>This message is not sent on the chosen channel. Choose another one.</source>
        <translation>Це повідомлення не надсилається вибраним каналом. Виберіть інший.</translation>
    </message>
    <message>
        <source>“%1” is sent only when the address is a P.O. box, poste restante or a pick-up point.</source>
        <translation>«%1» надсилається, лише якщо адреса — абонентська скринька, «до запитання» або пункт видачі.</translation>
    </message>
    <message>
        <source>The carrier&apos;s present pages speak of e-mail only. Ask whether your account may send SMS.</source>
        <translation>На нинішніх сторінках перевізника згадано лише e-mail. Запитайте, чи може акаунт надсилати SMS.</translation>
    </message>
    <message>
        <source>The carrier does not write in %1. This message will be in %2.</source>
        <translation>Перевізник не пише цією мовою: %1. Мова цього повідомлення: %2.</translation>
    </message>
    <message>
        <source>The recipient&apos;s language is not known. This message will be in %1.</source>
        <translation>Мова одержувача невідома. Мова цього повідомлення: %1.</translation>
    </message>
    <message>
        <source>{field} travels in the message “%1” or “%2” by e-mail. Switch one of them on.</source>
        <translation>Поле «{field}» передається в повідомленні «%1» або «%2» на e-mail. Увімкніть одне з них.</translation>
    </message>
    <message>
        <source>{field} needs the dispatch date. Fill it in.</source>
        <translation>Для поля «{field}» потрібна дата відправлення. Заповніть її.</translation>
    </message>
    <message>
        <source>“%1”: the carrier does not check what the recipient enters and accepts no liability for abuse.</source>
        <translation>«%1»: перевізник не перевіряє введеного одержувачем і не відповідає за зловживання.</translation>
    </message>
    <message>
        <source>“%1” makes no sense with “%2”: nobody would sign. Choose one of them.</source>
        <translation>«%1» не має сенсу з «%2»: ніхто не підпише. Виберіть щось одне.</translation>
    </message>
    <message>
        <source>“%1” has no effect where the recipient collects the parcel.</source>
        <translation>«%1» не діє там, де одержувач сам забирає посилку.</translation>
    </message>
    <message>
        <source>{field} would not reach anybody, because no message is switched on.</source>
        <translation>Поле «{field}» ні до кого не дійде, бо жодне повідомлення не увімкнено.</translation>
    </message>
    <message>
        <source>{field} would be left away: none of the chosen messages carries it.</source>
        <translation>Поле «{field}» було б пропущено: жодне з вибраних повідомлень його не передає.</translation>
    </message>
    <message>
        <source>{field} would be left away by SMS. Send the message by e-mail.</source>
        <translation>Поле «{field}» в SMS було б пропущено. Надішліть повідомлення на e-mail.</translation>
    </message>
    <message>
        <source>{field}: nothing is known to fill in for %1. Complete the shipment or change the text.</source>
        <translation>{field}: невідомо, що підставити замість %1. Доповніть відправлення або змініть текст.</translation>
    </message>
    <message>
        <source>{field}: there is no placeholder %1. Known are: %2.</source>
        <translation>{field}: заповнювача %1 немає. Відомі: %2.</translation>
    </message>
    <message>
        <source>“%1” is of use only with several parcels.</source>
        <translation>«%1» корисно лише для кількох посилок.</translation>
    </message>
    <message>
        <source>At most %1 parcels can be delivered together. Split the shipment.</source>
        <translation>Разом можна доставити щонайбільше посилок: %1. Розділіть відправлення.</translation>
    </message>
    <message>
        <source>The amount %1 is collected for each parcel, not once for the shipment.</source>
        <translation>Сума %1 стягується за кожну посилку, а не один раз за відправлення.</translation>
    </message>
    <message>
        <source>Orange payment slips ended in 2022. Use the IBAN instead.</source>
        <translation>Помаранчеві платіжні бланки скасовано у 2022 році. Використайте натомість IBAN.</translation>
    </message>
    <message>
        <source>The picture in messages needs a link. Fill in where it leads.</source>
        <translation>Для зображення в повідомленнях потрібне посилання. Заповніть, куди воно веде.</translation>
    </message>
    <message>
        <source>The link in messages needs a picture. Fill in its address.</source>
        <translation>Для посилання в повідомленнях потрібне зображення. Заповніть його адресу.</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>%1: тут неможливо.</translation>
    </message>
    <message>
        <source>{field}: %1 is more than 30 days ahead. Check the month and the year.</source>
        <translation>{field}: до %1 понад 30 днів. Перевірте місяць і рік.</translation>
    </message>
    <message>
        <source>The label layout %1 is not offered with the service “%2”. Choose another layout for the account on the Accounts page.</source>
        <translation>Макет етикетки %1 не пропонується з послугою «%2». Виберіть інший макет для акаунта на сторінці «Акаунти».</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 service codes, not for %2. Choose a larger layout for the account on the Accounts page, or fewer additional services.</source>
        <translation>Макет %1 вміщує кодів послуг: %3, а не %2. Виберіть для акаунта більший макет на сторінці «Акаунти» або менше додаткових послуг.</translation>
    </message>
    <message>
        <source>The layout %1 has room for %3 instructions, not for %2. Choose a larger layout for the account on the Accounts page, or fewer instructions.</source>
        <translation>Макет %1 вміщує вказівок: %3, а не %2. Виберіть для акаунта більший макет на сторінці «Акаунти» або менше вказівок.</translation>
    </message>
    <message>
        <source>The account&apos;s checklist is still open: {field}. Settle it with the carrier, then enter the date on the Accounts page.</source>
        <translation>У переліку акаунта ще не узгоджено: {field}. Узгодьте це з перевізником, потім введіть дату на сторінці «Акаунти».</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 under the source “%3”. Book this shipment only if it is another order.</source>
        <translation>Референс «%1» оформлено %2 під джерелом «%3». Оформлюйте це відправлення, лише якщо це інше замовлення.</translation>
    </message>
    <message>
        <source>The reference “%1” was booked on %2 with a shipment that was typed here. Book this one only if it is another order.</source>
        <translation>Референс «%1» оформлено %2 з відправленням, введеним тут. Оформлюйте це, лише якщо це інше замовлення.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, under the source “%2”. Book only one of the two if they are the same order.</source>
        <translation>Референс «%1» є тут удруге, під джерелом «%2». Оформлюйте лише одне з двох, якщо це те саме замовлення.</translation>
    </message>
    <message>
        <source>The reference “%1” is here a second time, in a shipment that was typed here. Book only one of the two if they are the same order.</source>
        <translation>Референс «%1» є тут удруге, у відправленні, введеному тут. Оформлюйте лише одне з двох, якщо це те саме замовлення.</translation>
    </message>
    <message>
        <source>%1 is no postcode of Liechtenstein, which has 9485 to 9498. Check the country.</source>
        <translation>%1 не є індексом Ліхтенштейну (9485–9498). Перевірте країну.</translation>
    </message>
    <message>
        <source>%1 is outside the Swiss postcodes, 1000 to 9699. Whether a postcode fits the town is not checked: the program has no list of towns.</source>
        <translation>%1 поза швейцарськими індексами (1000–9699). Чи відповідає індекс населеному пункту, не перевіряється: програма не має їх переліку.</translation>
    </message>
    <message>
        <source>The town begins with a postcode. Write it into the postcode&apos;s field.</source>
        <translation>Населений пункт починається з індексу. Впишіть його в поле індексу.</translation>
    </message>
    <message>
        <source>{field}: the check digit of “%1” does not fit. Compare it with the contract.</source>
        <translation>{field}: контрольна цифра «%1» не сходиться. Звірте з договором.</translation>
    </message>
    <message>
        <source>The delivery option “%1” is not offered with the service “%2”.</source>
        <translation>Варіант доставки «%1» не пропонується з послугою «%2».</translation>
    </message>
    <message>
        <source>“%1” is not offered with “%2” from %3 to %4.</source>
        <translation>«%1» не пропонується з «%2» з %3 до %4.</translation>
    </message>
    <message>
        <source>“%1” to %3 is booked only together with “%2”. Switch it on.</source>
        <translation>«%1» до %3 оформлюється лише разом із «%2». Увімкніть це.</translation>
    </message>
    <message>
        <source>The service “%1” is not offered by “%2”. Choose another service.</source>
        <translation>Послугу «%1» не пропонує «%2». Виберіть іншу.</translation>
    </message>
    <message>
        <source>“%1” needs the delivery option “%2” or “%3”. Switch one of them on.</source>
        <translation>«%1» потребує варіанта доставки «%2» або «%3». Увімкніть один із них.</translation>
    </message>
    <message>
        <source>“%1” needs the recipient&apos;s mobile number or e-mail address. Fill one of them in.</source>
        <translation>«%1» потребує мобільного номера або e-mail одержувача. Впишіть щось одне.</translation>
    </message>
    <message>
        <source>The kind of label “%1” exists as PDF only. Choose another kind or another format.</source>
        <translation>Вид етикетки «%1» є лише у PDF. Виберіть інший вид або інший формат.</translation>
    </message>
    <message>
        <source>“%1”: what you typed there was never stored. Open it and put it back or give it up.</source>
        <translation>«%1»: те, що ви там увели, не було збережено. Відкрийте й поверніть це або відмовтеся.</translation>
    </message>
    <message>
        <source>{field}: %1 is a public holiday. Branches may be closed or open for a shorter time.</source>
        <translation>{field}: %1 — святковий день. Відділення можуть бути зачинені або працювати менше.</translation>
    </message>
    <message>
        <source>“%1” takes one parcel for each waybill. Split the shipment.</source>
        <translation>«%1» приймає одну посилку на накладну. Розділіть відправлення.</translation>
    </message>
    <message>
        <source>With “%1” the carrier may refuse the recipient as payer. Choose the sender.</source>
        <translation>З «%1» перевізник може не прийняти одержувача як платника. Виберіть відправника.</translation>
    </message>
    <message>
        <source>A third party can only pay without cash. Choose non-cash payment.</source>
        <translation>Третя особа може платити лише безготівково. Виберіть безготівкову оплату.</translation>
    </message>
    <message>
        <source>Length, width and height count only together. Fill in all three, or none.</source>
        <translation>Довжина, ширина й висота діють лише разом. Заповніть усі три або жодної.</translation>
    </message>
    <message>
        <source>The town is looked up by its name. Choose it from the carrier&apos;s list where several have that name.</source>
        <translation>Місто шукають за назвою. Виберіть його зі списку перевізника, якщо таку назву мають кілька.</translation>
    </message>
    <message>
        <source>{field} is not needed here, and would be ignored.</source>
        <translation>{field} тут не потрібно, тож буде проігноровано.</translation>
    </message>
</context>
<context>
    <name>row</name>
    <message>
        <source>The order “%1” was booked here already (%2). It stays as it is; cancel its shipment first to import it again.</source>
        <translation>Замовлення «%1» тут уже оформлено (%2). Воно залишається без змін; щоб імпортувати його знову, спершу скасуйте відправлення.</translation>
    </message>
    <message>
        <source>The order “%1” was changed at this desk, and the file says otherwise: %2. Choose whether the file or the desk wins.</source>
        <translation>Замовлення «%1» змінено на цьому робочому місці, а у файлі інакше: %2. Виберіть, що має перевагу: файл чи робоче місце.</translation>
    </message>
    <message>
        <source>The reference “%1” stands in row %2 already. Each order needs its own.</source>
        <translation>Референс «%1» уже є в рядку %2. Кожному замовленню потрібен власний.</translation>
    </message>
    <message>
        <source>{field}: “%2” is no message. Write codes like 1 or 2:sms.</source>
        <translation>{field}: «%2» не є повідомленням. Напишіть коди на зразок 1 або 2:sms.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no language that messages can have. Write de, fr, it or en.</source>
        <translation>{field}: «%1» не є мовою, доступною для повідомлень. Напишіть de, fr, it або en.</translation>
    </message>
    <message>
        <source>The order “%1” is here already, from the source “%2”. Import the file under that source.</source>
        <translation>Замовлення «%1» уже тут є, з джерела «%2». Імпортуйте файл під цим джерелом.</translation>
    </message>
    <message>
        <source>{field}: “%1” is no service of this account&apos;s carrier. Known: %2.</source>
        <translation>{field}: «%1» не є послугою перевізника цього акаунта. Відомі: %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly a postcode of the country %2. Check the postcode and the country.</source>
        <translation>{field}: «%1» навряд чи є індексом країни %2. Перевірте індекс і країну.</translation>
    </message>
    <message>
        <source>{field}: “%1” is hardly an e-mail address. Messages to it will not arrive.</source>
        <translation>{field}: «%1» навряд чи є адресою e-mail. Повідомлення туди не надійдуть.</translation>
    </message>
    <message>
        <source>{field}: “%1” has %2 characters, and the carrier takes %3. Shorten it before booking.</source>
        <translation>{field}: у «%1» символів %2, а перевізник приймає %3. Скоротіть перед оформленням.</translation>
    </message>
    <message>
        <source>The order “%1” has a parcel that may be booked and that the file no longer has. Settle its outcome first, then import the row again.</source>
        <translation>Замовлення «%1» має посилку, яку, можливо, оформлено і якої вже немає у файлі. Спершу з’ясуйте її результат, а тоді імпортуйте рядок ще раз.</translation>
    </message>
    <message>
        <source>Part of the order “%1” is already booked. It stays as it is.</source>
        <translation>Частину замовлення «%1» уже оформлено. Воно залишається без змін.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already under the source “%2” (%3). Book only one of the two if they are the same order.</source>
        <translation>Референс «%1» уже є тут під джерелом «%2» (%3). Оформлюйте лише одне з двох, якщо це те саме замовлення.</translation>
    </message>
    <message>
        <source>The reference “%1” is here already in a shipment that was typed here (%2). Book only one of the two if they are the same order.</source>
        <translation>Референс «%1» уже є тут у відправленні, введеному тут (%2). Оформлюйте лише одне з двох, якщо це те саме замовлення.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is not closed; the next one, in line %3, belongs to another text. Close it or remove it. Lines %2 to %3 were read as rows of their own.</source>
        <translation>{field}: лапки перед «%1» у рядку %2 не закрито; наступні, у рядку %3, належать до іншого тексту. Закрийте або приберіть їх. Рядки %2–%3 прочитано окремо.</translation>
    </message>
    <message>
        <source>{field}: the quotation mark before “%1” in line %2 is never closed. Close it or remove it. The lines after it were read as rows of their own.</source>
        <translation>{field}: лапки перед «%1» у рядку %2 ніде не закрито. Закрийте або приберіть їх. Рядки після них прочитано окремо.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell of this row and was read as an ordinary character. Look whether the cell is complete.</source>
        <translation>У клітинці цього рядка стоять лапки; їх прочитано як звичайний знак. Перевірте, чи клітинка повна.</translation>
    </message>
    <message>
        <source>{field}: “%1” names no item. Write its code, then how many and its name, like “MUG-1 × 2 Blue mug”, and “;” between items.</source>
        <translation>{field}: «%1» не називає товару. Напишіть його код, потім кількість і назву, наприклад «MUG-1 × 2 Синя чашка», і «;» між товарами.</translation>
    </message>
    <message>
        <source>{field}: “%1” does not say how many, from 1 to %2.</source>
        <translation>{field}: «%1» не вказує кількості від 1 до %2.</translation>
    </message>
    <message>
        <source>{field}: “%1” is longer than %2 characters. Put “;” between items.</source>
        <translation>{field}: «%1» довше за %2 символів. Ставте «;» між товарами.</translation>
    </message>
    <message>
        <source>{field}: “%1…” has more than %2 different items.</source>
        <translation>{field}: «%1…» має понад %2 різних товарів.</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Оформлюється</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Невідомий результат</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Оформлено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Announced</source>
        <translation>Оголошено</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>У дорозі</translation>
    </message>
    <message>
        <source>Out for delivery</source>
        <translation>Кур’єр доставляє</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Готово до отримання</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Problem on the way</source>
        <translation>Проблема в дорозі</translation>
    </message>
    <message>
        <source>On its way back</source>
        <translation>Повертається</translation>
    </message>
    <message>
        <source>Back at the sender</source>
        <translation>Повернуто відправнику</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Nothing known yet</source>
        <translation>Ще нічого не відомо</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <comment>a carrier&apos;s status code</comment>
        <translation>Невідомо: %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Невідомо: %1</translation>
    </message>
    <message>
        <source>Unknown code %1. The carrier&apos;s words: %2</source>
        <translation>Невідомий код %1. Слова перевізника: %2</translation>
    </message>
    <message>
        <source>%1 (taken back by the carrier)</source>
        <translation>%1 (скасовано перевізником)</translation>
    </message>
</context>
<context>
    <name>watched</name>
    <message>
        <source>Taken in on %1 at %2 under the source “%3”.</source>
        <translation>Прийнято %1 о %2 під джерелом «%3».</translation>
    </message>
    <message>
        <source>Nothing of the file was imported:</source>
        <translation>З файлу нічого не імпортовано:</translation>
    </message>
    <message>
        <source>What to do next: put the file right and put it into “in” again.</source>
        <translation>Що робити далі: виправте файл і знову покладіть його в «in».</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file were not imported; all others are orders now:</source>
        <translation>
            <numerusform>%n рядок файлу не імпортовано; усі інші тепер замовлення:</numerusform>
            <numerusform>%n рядки файлу не імпортовано; усі інші тепер замовлення:</numerusform>
            <numerusform>%n рядків файлу не імпортовано; усі інші тепер замовлення:</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Рядок %1</translation>
    </message>
    <message>
        <source>Row %1 (%2)</source>
        <translation>Рядок %1 (%2)</translation>
    </message>
    <message>
        <source>What to do next: put these rows right in “%1”, which lies beside this file, and put that one into “in”. What is imported already is not doubled.</source>
        <translation>Що робити далі: виправте ці рядки в «%1», що лежить поруч із цим файлом, і покладіть його в «in». Уже імпортоване не подвоюється.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Що не так</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n додано</numerusform>
            <numerusform>%n додано</numerusform>
            <numerusform>%n додано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без змін</numerusform>
            <numerusform>%n без змін</numerusform>
            <numerusform>%n без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booked</source>
        <translation>
            <numerusform>%n оформлено</numerusform>
            <numerusform>%n оформлено</numerusform>
            <numerusform>%n оформлено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Unknown outcomes</source>
        <translation>Невідомі результати</translation>
    </message>
    <message>
        <source>The carrier may have made these labels and charged for them. Settle that first: until then nothing is booked a second time.</source>
        <translation>Перевізник міг створити ці етикетки і стягнути плату. Спершу з’ясуйте це: доти нічого не оформлюється вдруге.</translation>
    </message>
    <message>
        <source>The oldest is of %1.</source>
        <translation>Найстаріший від %1.</translation>
    </message>
    <message>
        <source>Accounts that do not work</source>
        <translation>Акаунти, що не працюють</translation>
    </message>
    <message>
        <source>Booking refused</source>
        <translation>Оформлення відхилено</translation>
    </message>
    <message>
        <source>They stayed drafts. Open each, read the reason, mend it, and book again.</source>
        <translation>Вони лишилися чернетками. Відкрийте кожну, прочитайте причину, виправте й оформіть знову.</translation>
    </message>
    <message>
        <source>Past their dispatch date</source>
        <translation>Дата відправлення минула</translation>
    </message>
    <message>
        <source>These drafts should have left. Give them another date, or discard them.</source>
        <translation>Ці чернетки вже мали піти. Дайте їм іншу дату або відкиньте їх.</translation>
    </message>
    <message>
        <source>The first was due on %1.</source>
        <translation>Найдавніший строк – %1.</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Не передано</translation>
    </message>
    <message>
        <source>Booked and printed, but nobody has noted that the carrier took them along.</source>
        <translation>Оформлено й надруковано, але ніхто не позначив, що перевізник їх забрав.</translation>
    </message>
    <message>
        <source>Silent shipments</source>
        <translation>Мовчазні відправлення</translation>
    </message>
    <message>
        <source>The carrier has them and tells nothing of them. Ask where they are before the recipient does.</source>
        <translation>Вони в перевізника, і він про них мовчить. Запитайте, де вони, раніше за отримувача.</translation>
    </message>
    <message>
        <source>The first was handed over on %1.</source>
        <translation>Перше передано %1.</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Можливо надруковані</translation>
    </message>
    <message>
        <source>The print service did not say whether these labels came out. Look at the paper before you print them again: no parcel may carry a label twice.</source>
        <translation>Служба друку не сказала, чи вийшли ці етикетки. Перш ніж друкувати знову, подивіться на папір: жодну етикетку не можна використати двічі.</translation>
    </message>
    <message>
        <source>The first is of %1.</source>
        <translation>Найперше від %1.</translation>
    </message>
    <message>
        <source>Receipts not delivered</source>
        <translation>Недоставлені квитанції</translation>
    </message>
    <message>
        <source>What should have left the desk about these did not. It is tried again by itself; look whether its folder is there.</source>
        <translation>Те, що мало піти про ці відправлення, не пішло. Спроба повториться сама; перевірте, чи є папка.</translation>
    </message>
    <message>
        <source>Woken from hold</source>
        <translation>Очікування скінчилося</translation>
    </message>
    <message>
        <source>Their waiting is over. Look at them and book them.</source>
        <translation>Їхнє очікування скінчилося. Перегляньте й оформіть їх.</translation>
    </message>
    <message>
        <source>The first woke on %1.</source>
        <translation>Перша від %1.</translation>
    </message>
    <message>
        <source>Drafts to mend</source>
        <translation>Чернетки до виправлення</translation>
    </message>
    <message>
        <source>They wait, or something in them would be refused. Each says what it is.</source>
        <translation>Вони чекають, або щось у них було б відхилено. Кожна каже, що саме.</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>Етикетки до друку</translation>
    </message>
    <message>
        <source>Booked and paid, but their labels were never printed.</source>
        <translation>Оформлено й оплачено, але етикетки не друкувалися.</translation>
    </message>
    <message>
        <source>Ready to book</source>
        <translation>Готові до оформлення</translation>
    </message>
    <message>
        <source>Nothing stands against booking these drafts.</source>
        <translation>Ніщо не заважає оформити ці чернетки.</translation>
    </message>
    <message>
        <source>No recent backup</source>
        <translation>Немає свіжої резервної копії</translation>
    </message>
    <message>
        <source>Without one a broken disk loses what was booked. Back up now.</source>
        <translation>Без неї зламаний диск утратить усе оформлене. Створіть копію зараз.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>Остання від %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>There is no draft. Write a shipment or import an order file.</source>
        <translation>Чернеток немає. Створіть відправлення або імпортуйте файл замовлень.</translation>
    </message>
    <message>
        <source>Drafts: %1.</source>
        <translation>Чернетки: %1.</translation>
    </message>
    <message>
        <source>The next dispatch day is %1.</source>
        <translation>Наступний день відправлення — %1.</translation>
    </message>
</context>
</TS>
