package org.manicule.ui.swt.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;

/**
 * An icon drawn from SVG text: {@code currentColor} becomes the colour of the theme, and the
 * picture is drawn anew for each zoom, so that it stays sharp.
 */
final class SvgIcon implements ImageDataProvider {
  private final String svg;

  SvgIcon(URL location, String colour) {
    this.svg = read(location).replace("currentColor", colour);
  }

  private static String read(URL location) {
    try (InputStream in = location.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Image image(Device device) {
    return new Image(device, this);
  }

  @Override
  public ImageData getImageData(int zoom) {
    byte[] bytes = scaled(zoom).getBytes(StandardCharsets.UTF_8);
    return new ImageData(new ByteArrayInputStream(bytes));
  }

  /** The picture with its nominal size changed; its contents follow by the view box. */
  String scaled(int zoom) {
    return scaledAttribute("height", scaledAttribute("width", svg, zoom), zoom);
  }

  private static String scaledAttribute(String name, String text, int zoom) {
    Matcher matcher = Pattern.compile("(<svg[^>]*?\\s" + name + "=\")(\\d+)(\")").matcher(text);
    return matcher.replaceFirst(
        found -> found.group(1) + Integer.parseInt(found.group(2)) * zoom / 100 + found.group(3));
  }
}
