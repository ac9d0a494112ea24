package org.manicule.cli.command;

import java.util.List;
import java.util.Locale;
import org.manicule.api.plugin.PluginInfo;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what is installed, the failed plugins with their reason. */
@Command(name = "plugins")
final class PluginsCommand extends Subcommand {
  @Option(names = "--json")
  private boolean json;

  PluginsCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    List<PluginInfo> plugins = session().services().plugins().get().all();
    if (json) {
      try (JsonRows rows = output().json()) {
        plugins.forEach(plugin -> rows.row(row -> write(plugin, row)));
      }
    } else {
      print(plugins);
    }
    return OK;
  }

  private static void write(PluginInfo plugin, JsonRows.Row row) {
    row.text("name", plugin.name())
        .text("version", plugin.version())
        .text("state", state(plugin))
        .texts("contributes", plugin.contributes())
        .text("problem", plugin.problem().isEmpty() ? null : plugin.problem());
  }

  private void print(List<PluginInfo> plugins) {
    TextTable table =
        new TextTable(
            MESSAGES.text("column.plugin"),
            MESSAGES.text("column.version"),
            MESSAGES.text("column.state"),
            MESSAGES.text("column.contributes"));
    for (PluginInfo plugin : plugins) {
      String note =
          plugin.problem().isEmpty() ? String.join(", ", plugin.contributes()) : plugin.problem();
      table.row(plugin.name(), plugin.version(), state(plugin), note);
    }
    table.print(output());
  }

  private static String state(PluginInfo plugin) {
    return plugin.state().name().toLowerCase(Locale.ROOT);
  }
}
