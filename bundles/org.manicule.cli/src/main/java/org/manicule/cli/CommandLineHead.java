package org.manicule.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.analysis.Analyses;
import org.manicule.api.exporting.Exports;
import org.manicule.api.importing.Imports;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.project.Backups;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.project.Projects;
import org.manicule.api.reference.Bibliographies;
import org.manicule.api.revision.Revisions;
import org.manicule.cli.command.Commands;
import org.manicule.cli.output.Messages;
import org.manicule.cli.output.Output;
import org.manicule.cli.session.Services;
import org.manicule.cli.session.Session;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * The program without a window: runs the command that the launcher was given. Services are optional
 * and fetched when a command needs them, so that a start is short, and a part of the program that
 * does not run stops only the commands that need it.
 */
@Component(
    service = Callable.class,
    property = {"main.thread:Boolean=true", "manicule.head=cli", "manicule.name=cli"})
public final class CommandLineHead implements Callable<Integer> {
  private static final int BUFFER = 1 << 16;

  @Reference(target = "(manicule.role=arguments)")
  private @Nullable Supplier<List<String>> arguments;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL)
  private @Nullable ComponentServiceObjects<Projects> projects;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL)
  private @Nullable ComponentServiceObjects<Imports> imports;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL)
  private @Nullable ComponentServiceObjects<Exports> exports;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL)
  private @Nullable ComponentServiceObjects<Analyses> analyses;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL)
  private @Nullable ComponentServiceObjects<Plugins> plugins;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL)
  private @Nullable ComponentServiceObjects<Revisions> revisions;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL)
  private @Nullable ComponentServiceObjects<Backups> backups;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL)
  private @Nullable ComponentServiceObjects<Bibliographies> bibliographies;

  @Reference private List<ComponentServiceObjects<ProjectCheck>> checks = new ArrayList<>();

  private final Version version;

  /** Made by the component runtime. */
  @Activate
  public CommandLineHead(BundleContext context) {
    version = context.getBundle().getVersion();
  }

  @Override
  public Integer call() {
    Output output = new Output(stream(FileDescriptor.out), stream(FileDescriptor.err));
    Services services =
        new Services(
            () -> running(projects, "projects"),
            () -> running(imports, "imports"),
            () -> running(exports, "exports"),
            () -> running(analyses, "analyses"),
            () -> running(plugins, "plugins"),
            () -> checks.stream().map(ComponentServiceObjects::getService).toList(),
            () -> running(revisions, "revisions"),
            () -> running(backups, "backups"),
            () -> running(bibliographies, "bibliographies"));
    try (Session session = new Session(services)) {
      return new Commands(session, output, written(version))
          .execute(arguments == null ? List.of() : arguments.get());
    } catch (UserException e) {
      // Closing a project may fail, too: the disk may be full or gone.
      output.problem("", e);
      return 1;
    } finally {
      output.flush();
    }
  }

  private static <T> T running(@Nullable ComponentServiceObjects<T> service, String key) {
    T found = service == null ? null : service.getService();
    if (found == null) {
      Messages messages = Messages.beside(CommandLineHead.class);
      throw new UserException(messages.text("missing." + key), messages.text("missing.todo"));
    }
    return found;
  }

  /** UTF-8 whatever the terminal says: results go into files and other programs. */
  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }

  private static String written(Version version) {
    String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    return version.getQualifier().isEmpty() ? number : number + "-" + version.getQualifier();
  }
}
