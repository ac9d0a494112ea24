package org.manicule.io.survey.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.TableColumn.Role;
import org.manicule.api.model.VariableType;
import org.manicule.io.survey.table.Messages;

/** Decides which part each column plays, as the researcher says or as the columns look. */
final class Roles {
  private static final Pattern NAMES_PEOPLE =
      Pattern.compile(
          "(?:.*["
              + " _.-])?(?:id|nr|no\\.?|number|code|token|name|pseudonym|respondent|participant|person|subject|case|e-?mail(?:"
              + " address)?|username)(?:[ _.-]*(?:id|nr|no\\.?|number"
              + "|code|name))?|responseid|respondentid|participantid",
          Pattern.CASE_INSENSITIVE);

  private final SurveyTable table;
  private final SurveyChoices choices;
  private final String fileName;
  private final List<String> names;
  private final Map<Integer, Role> roles = new HashMap<>();
  private final Map<Integer, VariableType> types = new HashMap<>();

  private Roles(SurveyTable table, SurveyChoices choices, String fileName) {
    this.table = table;
    this.choices = choices;
    this.fileName = fileName;
    this.names = table.names();
  }

  static List<SurveyColumn> of(SurveyTable table, SurveyChoices choices, String fileName) {
    Roles roles = new Roles(table, choices, fileName);
    roles.takeWhatIsSaid();
    roles.proposeTheRest();
    return roles.columns();
  }

  private void takeWhatIsSaid() {
    if (!ColumnChoice.isAuto(choices.respondent())) {
      List<ColumnChoice> named = chosen(choices.respondent());
      if (named.size() > 1) {
        throw Messages.problem("several.respondents", fileName, choices.respondent());
      }
      named.forEach(column -> play(column, Role.RESPONDENT));
    }
    if (!ColumnChoice.isAuto(choices.texts())) {
      chosen(choices.texts()).forEach(column -> play(column, Role.TEXT));
    }
    if (!ColumnChoice.isAuto(choices.variables())) {
      chosen(choices.variables()).forEach(column -> play(column, Role.VARIABLE));
    }
  }

  private List<ColumnChoice> chosen(String written) {
    return ColumnChoice.of(written, names, fileName);
  }

  private void play(ColumnChoice choice, Role role) {
    Role before = roles.put(choice.column(), role);
    if (before != null && before != role) {
      throw Messages.problem("two.roles", fileName, names.get(choice.column()));
    }
    if (choice.type() != null) {
      types.put(choice.column(), choice.type());
    }
  }

  private void proposeTheRest() {
    if (ColumnChoice.isAuto(choices.respondent())) {
      int column = likelyRespondent();
      if (column >= 0) {
        roles.put(column, Role.RESPONDENT);
      }
    }
    boolean findTexts = ColumnChoice.isAuto(choices.texts());
    boolean findVariables = ColumnChoice.isAuto(choices.variables());
    for (int i = 0; i < names.size(); i++) {
      ColumnProfile profile = table.profiles().get(i);
      if (!roles.containsKey(i) && profile.filled() > 0) {
        boolean text = findTexts && profile.looksLikeTexts();
        Role other = findVariables ? Role.VARIABLE : Role.NONE;
        roles.put(i, text ? Role.TEXT : other);
      }
    }
  }

  /** A column whose short values tell all rows apart, best one whose name says that it does. */
  private int likelyRespondent() {
    int first = -1;
    for (int i = 0; i < names.size(); i++) {
      if (!roles.containsKey(i) && canNameRows(i)) {
        if (NAMES_PEOPLE.matcher(names.get(i)).matches()) {
          return i;
        }
        first = first < 0 ? i : first;
      }
    }
    return first == 0 ? 0 : -1;
  }

  private boolean canNameRows(int column) {
    ColumnProfile profile = table.profiles().get(column);
    VariableType type = profile.form().map(ValueForm::type).orElse(VariableType.TEXT);
    return profile.names(table.rows())
        && (type == VariableType.TEXT || type == VariableType.NUMBER)
        && !profile.isAmbiguous();
  }

  private List<SurveyColumn> columns() {
    List<String> questions = table.questions();
    List<SurveyColumn> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ColumnProfile profile = table.profiles().get(i);
      Role role = roles.getOrDefault(i, Role.NONE);
      VariableType said = types.get(i);
      VariableType type =
          role == Role.TEXT || role == Role.RESPONDENT
              ? VariableType.TEXT
              : said != null ? said : profile.form().map(ValueForm::type).orElse(VariableType.TEXT);
      columns.add(
          new SurveyColumn(
              i,
              names.get(i),
              questions.get(i),
              role,
              type,
              forms(profile, type, said),
              profile.filled()));
    }
    return columns;
  }

  /** The form that all values have; where the researcher names the type, all forms of it. */
  private List<ValueForm> forms(
      ColumnProfile profile, VariableType type, @Nullable VariableType said) {
    if (said == null && profile.form().isPresent()) {
      return List.of(profile.form().get());
    }
    Set<ValueForm> possible = new HashSet<>(choices.forms());
    List<ValueForm> forms = new ArrayList<>();
    profile.formOf(type).ifPresent(forms::add);
    for (ValueForm form : ValueForm.values()) {
      if (possible.contains(form) && form.type() == type && !forms.contains(form)) {
        forms.add(form);
      }
    }
    return forms;
  }
}
