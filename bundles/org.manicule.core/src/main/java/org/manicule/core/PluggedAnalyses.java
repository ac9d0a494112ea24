package org.manicule.core;

import java.util.List;
import java.util.Map;
import org.manicule.api.UserException;
import org.manicule.api.analysis.Analyses;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.AnalysisResult;
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

/** Runs the analyses that plugins offer. Thread-safe. */
@Component(service = Analyses.class)
public final class PluggedAnalyses implements Analyses {
  private final GuardedCalls calls;
  private final Offered<Analysis> offered;

  /** Analyses that come and go as services. */
  @Activate
  public PluggedAnalyses(BundleContext context, @Reference Plugins plugins) {
    this(plugins, Offered.in(context));
  }

  /** Analyses that are always the same. */
  public PluggedAnalyses(Plugins plugins, List<Analysis> analyses) {
    this(plugins, Offered.of(analyses));
  }

  private PluggedAnalyses(Plugins plugins, Offered<Analysis> offered) {
    this.calls = new GuardedCalls(plugins);
    this.offered = offered;
  }

  @Reference(
      service = Analysis.class,
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC)
  void addAnalysis(ServiceReference<Analysis> analysis) {
    offered.add(analysis);
  }

  void removeAnalysis(ServiceReference<Analysis> analysis) {
    offered.remove(analysis);
  }

  @Override
  public List<Analysis> analyses() {
    return calls.byName(offered.all(), Analysis::name);
  }

  @Override
  public AnalysisResult run(
      ProjectData project, String id, Map<String, String> written, Monitor monitor) {
    Analysis analysis =
        calls.withId(offered.all(), id, Analysis::id).orElseThrow(() -> unknown(id));
    Options options = Options.of(written, calls.call(analysis, analysis::options));
    return calls.call(analysis, () -> analysis.run(project, options, monitor));
  }

  private UserException unknown(String id) {
    String advice = calls.knownIds(offered.all(), Analysis::id);
    return new UserException(Messages.text("analysis.unknown", id), advice);
  }
}
