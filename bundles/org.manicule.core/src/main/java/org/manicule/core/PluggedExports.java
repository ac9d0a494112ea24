package org.manicule.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.manicule.api.UserException;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.exporting.Exports;
import org.manicule.api.option.Options;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Writes files with the exporters that plugins offer. Thread-safe. */
@Component(service = Exports.class)
public final class PluggedExports implements Exports {
  private final Plugins plugins;
  private final GuardedCalls calls;
  private final Offered<Exporter> offered;

  /** Exporters that come and go as services. */
  @Activate
  public PluggedExports(BundleContext context, @Reference Plugins plugins) {
    this(plugins, Offered.in(context));
  }

  /** Exporters that are always the same. */
  public PluggedExports(Plugins plugins, List<Exporter> exporters) {
    this(plugins, Offered.of(exporters));
  }

  private PluggedExports(Plugins plugins, Offered<Exporter> offered) {
    this.plugins = plugins;
    this.calls = new GuardedCalls(plugins);
    this.offered = offered;
  }

  @Reference(
      service = Exporter.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void addExporter(ServiceReference<Exporter> exporter) {
    offered.add(exporter);
  }

  void removeExporter(ServiceReference<Exporter> exporter) {
    offered.remove(exporter);
  }

  @Override
  public List<Exporter> exporters() {
    return calls.byName(offered.all(), exporter -> exporter.format().name());
  }

  @Override
  public void write(
      ProjectData project,
      String format,
      Map<String, String> written,
      Path target,
      Monitor monitor) {
    Exporter exporter =
        calls.withId(offered.all(), format, PluggedExports::id).orElseThrow(() -> unknown(format));
    Options options = Options.of(written, calls.call(exporter, exporter::options));
    new ExportFile(target)
        .write(
            out ->
                plugins.guard(
                    exporter,
                    () -> {
                      exporter.write(project, options, out, monitor);
                      monitor.checkCancelled();
                      return exporter;
                    }));
  }

  private static String id(Exporter exporter) {
    return exporter.format().id();
  }

  private UserException unknown(String format) {
    String advice = calls.knownIds(offered.all(), PluggedExports::id);
    return new UserException(Messages.text("export.unknown", format), advice);
  }
}
