package org.manicule.ui.bench;

import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Project;

/** Keeps with the user, for each project, whether the codings of the other coders are hidden. */
final class BlindCoding {
  private final Settings settings;

  BlindCoding(Settings settings) {
    this.settings = settings;
  }

  boolean isChosen(Project project) {
    return settings.get(settingFor(project));
  }

  void choose(Project project, boolean blind) {
    settings.set(settingFor(project), blind);
  }

  private static Setting<Boolean> settingFor(Project project) {
    // By its folder: that is how the user knows a project on this computer.
    String name = "coder.blind:" + project.folder().toAbsolutePath().normalize();
    return Setting.ofUser(Option.flag(name, "Hide the codings of the other coders", false));
  }
}
