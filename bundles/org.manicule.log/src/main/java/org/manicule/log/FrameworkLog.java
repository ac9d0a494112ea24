package org.manicule.log;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;

/**
 * Without it a component that fails to activate would vanish without a word: the framework reports
 * such things to the OSGi log service only.
 */
@Component(
    immediate = true,
    service = {})
public final class FrameworkLog implements LogListener {

  private final LogReaderService reader;

  @Activate
  public FrameworkLog(@Reference LogReaderService reader) {
    this.reader = reader;
    reader.addLogListener(this);
    reader.getLog().asIterator().forEachRemaining(this::logged);
  }

  @Deactivate
  void deactivate() {
    reader.removeLogListener(this);
  }

  @Override
  public void logged(LogEntry entry) {
    LogRecord line = new LogRecord(level(entry.getLogLevel()), entry.getMessage());
    line.setLoggerName(entry.getLoggerName());
    line.setThrown(entry.getException());
    line.setInstant(java.time.Instant.ofEpochMilli(entry.getTime()));
    line.setSourceClassName(String.valueOf(entry.getBundle().getSymbolicName()));
    Logger.getLogger(entry.getLoggerName()).log(line);
  }

  private static Level level(LogLevel level) {
    return switch (level) {
      case AUDIT, ERROR -> Level.SEVERE;
      case WARN -> Level.WARNING;
      case INFO -> Level.INFO;
      case DEBUG, TRACE -> Level.FINE;
    };
  }
}
