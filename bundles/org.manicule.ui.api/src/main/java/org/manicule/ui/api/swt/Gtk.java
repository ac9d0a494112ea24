package org.manicule.ui.api.swt;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * The native functions of GTK that SWT has but does not offer. They are called by name, because SWT
 * has other classes elsewhere; when a later SWT has changed them, the log says so once for each
 * call, and nothing happens.
 */
final class Gtk {
  private static final Logger LOG = System.getLogger(Gtk.class.getName());

  /** Of Pango. */
  private static final int AT_THE_END = 3;

  private Gtk() {}

  /** Whether the window is one of GTK. */
  static boolean isThere() {
    return "gtk".equals(SWT.getPlatform());
  }

  /** Sets a property, that is made of text, of what a control tells screen readers. */
  static void tell(Control control, String property, String value) {
    attempt(
        () -> {
          Class<?>[] types = {long.class, byte[].class, byte[].class, long.class};
          Object[] values = {accessible(control), cString(property), cString(value), 0L};
          os().getMethod("g_object_set", types).invoke(null, values);
        });
  }

  /** Sends a signal, with some words, from what a control tells screen readers. */
  static void signal(Control control, String name, String words) {
    attempt(
        () -> {
          Class<?>[] types = {long.class, byte[].class, byte[].class};
          Object[] values = {accessible(control), cString(name), cString(words)};
          os().getMethod("g_signal_emit_by_name", types).invoke(null, values);
        });
  }

  /** Tells that a row of a table or tree holds something else now. */
  static void rowChanged(Control table, Widget row) {
    attempt(
        () -> {
          Class<?> gtk = type("gtk.GTK");
          Class<?>[] two = {long.class, long.class};
          long model = model(table);
          long path =
              (long) gtk.getMethod("gtk_tree_model_get_path", two).invoke(null, model, handle(row));
          if (path == 0) {
            return;
          }
          try {
            Class<?>[] types = {long.class, byte[].class, long.class, long.class};
            Object[] values = {model, cString("row-changed"), path, handle(row)};
            os().getMethod("g_signal_emit_by_name", types).invoke(null, values);
          } finally {
            gtk.getMethod("gtk_tree_path_free", long.class).invoke(null, path);
          }
        });
  }

  /**
   * Ends the words of rows that do not fit with an ellipsis, where GTK would cut through a letter.
   *
   * @param done what the last call answered for this table; empty at first
   * @return the native parts that were told; new columns have new ones
   */
  static List<Long> shorten(Control table, List<Long> done) {
    List<Long> renderers = new ArrayList<>();
    attempt(
        () -> {
          Class<?>[] types = {long.class, int.class};
          Method column = type("gtk.GTK").getMethod("gtk_tree_view_get_column", types);
          Class<?> kind = table instanceof Tree ? Tree.class : Table.class;
          Method words = kind.getDeclaredMethod("getTextRenderer", long.class);
          words.setAccessible(true);
          long next = (long) column.invoke(null, handle(table), 0);
          while (next != 0) {
            renderers.add((long) words.invoke(table, next));
            next = (long) column.invoke(null, handle(table), renderers.size());
          }
          if (!renderers.equals(done)) {
            Class<?>[] setting = {long.class, byte[].class, int.class, long.class};
            Method set = os().getMethod("g_object_set", setting);
            for (long renderer : renderers) {
              set.invoke(null, renderer, cString("ellipsize"), AT_THE_END, 0L);
            }
          }
        });
    return renderers;
  }

  private static long model(Control table) throws ReflectiveOperationException {
    Field model =
        (table instanceof Tree ? Tree.class : Table.class).getDeclaredField("modelHandle");
    model.setAccessible(true);
    return model.getLong(table);
  }

  private interface Call {
    void make() throws ReflectiveOperationException;
  }

  private static void attempt(Call call) {
    try {
      call.make();
    } catch (ReflectiveOperationException | LinkageError changed) {
      LOG.log(Level.WARNING, "This SWT does not let GTK be told everything", changed);
    }
  }

  private static long accessible(Control control) throws ReflectiveOperationException {
    return (long)
        type("gtk3.GTK3")
            .getMethod("gtk_widget_get_accessible", long.class)
            .invoke(null, handle(control));
  }

  private static long handle(Widget widget) throws ReflectiveOperationException {
    return Widget.class.getField("handle").getLong(widget);
  }

  private static Class<?> os() throws ClassNotFoundException {
    return type("gtk.OS");
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName("org.eclipse.swt.internal." + name, true, Control.class.getClassLoader());
  }

  private static byte[] cString(String words) {
    return (words.replace('\0', ' ') + '\0').getBytes(StandardCharsets.UTF_8);
  }
}
