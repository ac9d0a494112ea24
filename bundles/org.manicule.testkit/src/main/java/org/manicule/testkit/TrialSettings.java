package org.manicule.testkit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Property;
import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;

/**
 * Settings for a test: those of projects are kept in the project, by an edit, the others for as
 * long as the test runs. As in the program, a value is kept as it is written. For one thread.
 */
public final class TrialSettings implements Settings {
  private final Map<String, String> kept = new HashMap<>();

  @Override
  public <T> T get(Setting<T> setting) {
    require(setting.scope() == Setting.Scope.USER, setting);
    return parsed(setting.option(), kept.get(setting.option().name()));
  }

  @Override
  public <T> void set(Setting<T> setting, T value) {
    require(setting.scope() == Setting.Scope.USER, setting);
    kept.put(setting.option().name(), String.valueOf(value));
  }

  @Override
  public <T> T get(Setting<T> setting, ProjectData project) {
    require(setting.scope() != Setting.Scope.USER, setting);
    String written =
        setting.scope() == Setting.Scope.VIEW
            ? kept.get(viewKey(setting, project))
            : project
                .property(Property.idOf(setting.propertyName()))
                .map(Property::value)
                .orElse(null);
    return parsed(setting.option(), written);
  }

  @Override
  public <T> void set(Setting<T> setting, T value, Project project) {
    require(setting.scope() != Setting.Scope.USER, setting);
    if (setting.scope() == Setting.Scope.VIEW) {
      kept.put(viewKey(setting, project), String.valueOf(value));
      return;
    }
    Property wanted = Property.of(setting.propertyName(), String.valueOf(value));
    Property stored = project.property(wanted.id()).orElse(null);
    if (!wanted.equals(stored)) {
      project.apply(Edit.of("Change " + setting.option().name(), new Change(stored, wanted)));
    }
  }

  private static String viewKey(Setting<?> setting, ProjectData project) {
    String where = project instanceof Project open ? open.folder().toString() : "";
    return setting.option().name() + "@" + where;
  }

  private static <T> T parsed(Option<T> option, @Nullable String written) {
    return written == null ? option.defaultValue() : option.parse(written);
  }

  private static void require(boolean fits, Setting<?> setting) {
    if (!fits) {
      throw new IllegalArgumentException(
          "setting " + setting.option().name() + " is of scope " + setting.scope());
    }
  }
}
