package org.manicule.cli.command;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.cli.output.Output;
import org.manicule.cli.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads command lines and does what they say, for the shell and for scripts. */
public final class Commands {
  private static final int USAGE_WIDTH = 100;

  private final Session session;
  private final Output output;
  private final String version;
  private final Map<String, Supplier<Subcommand>> subcommands = new LinkedHashMap<>();
  private @Nullable String coder;

  /**
   * Reads command lines in one session.
   *
   * @param session the projects of this run
   * @param output where commands write
   * @param version the program's version
   */
  public Commands(Session session, Output output, String version) {
    this.session = session;
    this.output = output;
    this.version = version;
    Subcommand.Bench bench = new Subcommand.Bench(session, output);
    subcommands.put("new", () -> new NewCommand(bench));
    subcommands.put("info", () -> new InfoCommand(bench));
    subcommands.put("import", () -> new ImportCommand(bench));
    subcommands.put("bibliography", () -> new BibliographyCommand(bench));
    subcommands.put("sources", () -> new SourcesCommand(bench));
    subcommands.put("revise", () -> new ReviseCommand(bench));
    subcommands.put("review", () -> new ReviewCommand(bench));
    subcommands.put("units", () -> new UnitsCommand(bench));
    subcommands.put("codes", () -> new CodesCommand(bench));
    subcommands.put("codebook", () -> new CodebookCommand(bench));
    subcommands.put("sets", () -> new SetsCommand(bench));
    subcommands.put("code", () -> new CodeCommand(bench));
    subcommands.put("codings", () -> new CodingsCommand(bench));
    subcommands.put("uncode", () -> new UncodeCommand(bench));
    subcommands.put("memo", () -> new MemoCommand(bench));
    subcommands.put("table", () -> new TableCommand(bench));
    subcommands.put("export", () -> new ExportCommand(bench));
    subcommands.put("log", () -> new LogCommand(bench));
    subcommands.put("undo", () -> new UndoCommand(bench));
    subcommands.put("redo", () -> new RedoCommand(bench));
    subcommands.put("backup", () -> new BackupCommand(bench));
    subcommands.put("restore", () -> new RestoreCommand(bench));
    subcommands.put("check", () -> new CheckCommand(bench));
    subcommands.put("password", () -> new PasswordCommand(bench));
    subcommands.put("copy", () -> new CopyCommand(bench));
    subcommands.put("run", () -> new RunCommand(bench, version));
    subcommands.put("formats", () -> new FormatsCommand(bench));
    subcommands.put("plugins", () -> new PluginsCommand(bench));
  }

  /** The same reader, where nobody else is named as coder. */
  Commands codedBy(@Nullable String name) {
    coder = name;
    return this;
  }

  /** Does what a command line says and returns the exit code; problems go to standard error. */
  public int execute(List<String> arguments) {
    // Where the system's language setting knows no such letters, they arrive as this sign.
    if (arguments.stream().anyMatch(argument -> argument.indexOf('\uFFFD') >= 0)) {
      output.problem("", Subcommand.MESSAGES.problem("garbled"));
      return Subcommand.USAGE;
    }
    return executeAt("", arguments);
  }

  /** The same for a line of a script; the place stands before what went wrong. */
  int executeAt(String place, List<String> arguments) {
    session.takeNotes();
    try {
      return call(arguments);
    } catch (UserException e) {
      output.problem(place, e);
      return Subcommand.FAILED;
    } catch (ParameterException e) {
      output.problem(place, misused(e));
      return Subcommand.USAGE;
    } catch (Exception e) {
      log().error("command {}", arguments, e);
      output.problem(place, Subcommand.MESSAGES.problem("bug", String.valueOf(e)));
      return Subcommand.FAILED;
    }
  }

  private int call(List<String> arguments) throws Exception {
    if (arguments.equals(List.of("--version"))) {
      output.line("manicule " + version);
      return Subcommand.OK;
    }
    CommandLine line = commandLine(new HashSet<>(arguments));
    ParseResult result = line.parseArgs(arguments.toArray(String[]::new));
    ParseResult last = result;
    while (last.subcommand() != null) {
      last = last.subcommand();
    }
    if (last.isUsageHelpRequested()) {
      help(last.commandSpec().commandLine());
      return Subcommand.OK;
    }
    if (!(last.commandSpec().userObject() instanceof Subcommand subcommand)) {
      throw new ParameterException(line, Subcommand.MESSAGES.text("no.command"));
    }
    Manicule root = line.getCommand();
    subcommand.coderBefore(root.coder() != null ? root.coder() : coder);
    int code = subcommand.call();
    session.takeNotes().forEach(output::problem);
    return code;
  }

  private void help(CommandLine line) {
    // Written through the output, which knows the encoding.
    line.getUsageMessage(CommandLine.Help.Ansi.OFF).lines().forEach(output::line);
  }

  /**
   * The sub-commands named, or all when none is: reading what belongs to all of them takes time.
   */
  CommandLine commandLine(Set<String> words) {
    CommandLine line = new CommandLine(new Manicule());
    boolean any = subcommands.keySet().stream().anyMatch(words::contains);
    subcommands.forEach(
        (name, make) -> {
          if (!any || words.contains(name)) {
            line.addSubcommand(name, make.get());
          }
        });
    line.setResourceBundle(
        ResourceBundle.getBundle(
            Commands.class.getPackageName() + ".usage",
            Locale.ENGLISH,
            Commands.class.getClassLoader()));
    line.setUsageHelpWidth(USAGE_WIDTH);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setAbbreviatedOptionsAllowed(false);
    return line;
  }

  private static UserException misused(ParameterException e) {
    String called = e.getCommandLine().getCommandSpec().qualifiedName();
    String said = String.valueOf(e.getMessage()).strip();
    String sentence = said.endsWith(".") ? said : said + ".";
    String todo = Subcommand.MESSAGES.text("misused.todo", called);
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      String near = String.join(", ", unmatched.getSuggestions());
      todo = Subcommand.MESSAGES.text("misused.near", near) + " " + todo;
    }
    return new UserException(sentence, todo);
  }

  /** Fetched when it is needed: waking the log costs the start of every command. */
  private static Logger log() {
    return LoggerFactory.getLogger(Commands.class);
  }
}
