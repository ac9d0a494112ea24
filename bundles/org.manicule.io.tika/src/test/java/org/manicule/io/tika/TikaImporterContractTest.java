package org.manicule.io.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.manicule.api.importing.SourceImporter;
import org.manicule.testkit.SourceImporterContract;

/** The importer keeps to what every importer keeps to, with a file of each format. */
final class TikaImporterContractTest extends SourceImporterContract {

  @Override
  protected SourceImporter importer() {
    return new TikaImporter();
  }

  @Override
  protected List<Path> samples(Path folder) throws IOException {
    return Samples.ofEachFormat(folder);
  }
}
