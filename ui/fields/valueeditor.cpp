#include "ui/fields/valueeditor.h"

#include "ui/fields/choiceeditor.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/placeeditor.h"

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

ValueEditor* newValueEditor(const catalogue::Entry* entry, const QString& name, const Services* services,
                            QWidget* parent)
{
    const catalogue::Field* field = entry ? catalogue::field(*entry, name) : nullptr;
    if (field && field->type == "choice"_L1)
        return new ChoiceEditor(*field, parent);
    if (field && field->type == "place"_L1 && services)
        return new PlaceEditor(*field, *services, parent);
    return new FieldEditor(name, parent);
}

} // namespace aviso::ui
