package org.manicule.core;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Property;
import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectData;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps the user's settings, also those for one project, in a properties file, and the settings of
 * projects as their properties. Thread-safe; several running programs may share the file.
 */
@Component(service = Settings.class)
public final class FileSettings implements Settings {
  /** System property that moves the user's settings to another folder. */
  public static final String FOLDER_PROPERTY = "manicule.config";

  private static final Logger LOG = System.getLogger(FileSettings.class.getName());
  private static final String FILE_NAME = "settings.properties";

  private final Path file;
  private @Nullable Properties known;

  /** Settings in the user's usual folder for such files. */
  @Activate
  public FileSettings() {
    this(usualFolder());
  }

  /** Settings in a folder, which is made when something is first kept. */
  public FileSettings(Path folder) {
    file = folder.resolve(FILE_NAME);
  }

  private static Path usualFolder() {
    String chosen = System.getProperty(FOLDER_PROPERTY);
    if (chosen != null) {
      return Path.of(chosen);
    }
    String xdg = System.getenv("XDG_CONFIG_HOME");
    // The XDG specification says that relative paths are to be ignored.
    Path config =
        xdg != null && Path.of(xdg).isAbsolute()
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home", "."), ".config");
    return config.resolve("manicule");
  }

  @Override
  public <T> T get(Setting<T> setting) {
    require(setting, Setting.Scope.USER);
    return parsed(setting.option(), kept(setting.option().name()));
  }

  private synchronized @Nullable String kept(String key) {
    if (known == null) {
      known = readFile();
    }
    return known.getProperty(key);
  }

  @Override
  public <T> void set(Setting<T> setting, T value) {
    require(setting, Setting.Scope.USER);
    keep(setting.option().name(), written(setting.option(), value));
  }

  private synchronized void keep(String key, String written) {
    // Read again, so that what another running program has kept meanwhile is not lost.
    Properties all = readFile();
    all.setProperty(key, written);
    try {
      writeFile(all);
    } catch (IOException e) {
      throw new UserException(
          Messages.text("settings.notKept", file, FileProblem.reason(e)),
          Messages.text("settings.notKept.do"),
          e);
    }
    known = all;
  }

  @Override
  public <T> T get(Setting<T> setting, ProjectData project) {
    if (setting.scope() == Setting.Scope.VIEW) {
      String kept = project instanceof Project open ? kept(viewKey(setting, open)) : null;
      return parsed(setting.option(), kept);
    }
    require(setting, Setting.Scope.PROJECT);
    Optional<Property> stored = project.property(Property.idOf(setting.propertyName()));
    return parsed(setting.option(), stored.map(Property::value).orElse(null));
  }

  @Override
  public <T> void set(Setting<T> setting, T value, Project project) {
    String written = written(setting.option(), value);
    if (setting.scope() == Setting.Scope.VIEW) {
      keep(viewKey(setting, project), written);
    } else {
      keepInProject(setting, written, project);
    }
  }

  private static void keepInProject(Setting<?> setting, String written, Project project) {
    require(setting, Setting.Scope.PROJECT);
    Property wanted = Property.of(setting.propertyName(), written);
    Property stored = project.property(wanted.id()).orElse(null);
    if (!wanted.equals(stored)) {
      String label = Messages.text("settings.change", setting.option().name());
      project.apply(Edit.of(label, new Change(stored, wanted)));
    }
  }

  private static String viewKey(Setting<?> setting, Project project) {
    return setting.option().name() + "@" + project.folder().toAbsolutePath().normalize();
  }

  private static void require(Setting<?> setting, Setting.Scope scope) {
    if (setting.scope() != scope) {
      throw new IllegalArgumentException(
          "setting " + setting.option().name() + " is of scope " + setting.scope());
    }
  }

  private static <T> String written(Option<T> option, T value) {
    String written = String.valueOf(value);
    if (!option.parse(written).equals(value)) {
      throw new IllegalArgumentException(option.name() + " cannot be written as text: " + value);
    }
    return written;
  }

  /** A value that an older or newer version wrote, or a slip by hand, must not stop the program. */
  private static <T> T parsed(Option<T> option, @Nullable String written) {
    if (written == null) {
      return option.defaultValue();
    }
    try {
      return option.parse(written);
    } catch (IllegalArgumentException e) {
      LOG.log(Level.WARNING, "Setting {0} is not understood: {1}", option.name(), written);
      return option.defaultValue();
    }
  }

  private Properties readFile() {
    Properties read = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        read.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Level.WARNING, "Settings are not readable and left aside: " + file, e);
      }
    }
    return read;
  }

  private void writeFile(Properties all) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path complete = Files.createTempFile(folder, FILE_NAME, ".new");
    try {
      try (Writer writer = Files.newBufferedWriter(complete)) {
        all.store(writer, null);
      }
      Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(complete);
    }
  }
}
