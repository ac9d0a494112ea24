package org.manicule.cli.command;

import org.manicule.cli.session.CodePointRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a range as it is written on the command line. */
final class RangeConverter implements ITypeConverter<CodePointRange> {
  @Override
  public CodePointRange convert(String written) {
    try {
      return CodePointRange.of(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(Subcommand.MESSAGES.text("range.written", written));
    }
  }
}
