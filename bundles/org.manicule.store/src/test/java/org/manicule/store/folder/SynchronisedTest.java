package org.manicule.store.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that synchronisation services and networks give away. */
class SynchronisedTest {
  private static final Map<String, String> NOTHING = Map.of();

  @TempDir Path temp;

  @Test
  void theNamesThatServicesGiveTheirFoldersAreKnown() {
    assertNamed("Dropbox", "Dropbox", "Dropbox (University)", "Library/CloudStorage/Dropbox-Team");
    assertNamed("OneDrive", "OneDrive", "OneDrive - University of X", "OneDrive-Personal");
    assertNamed("Google Drive", "Google Drive", "GoogleDrive-a@b.org/x", "My Drive/studies");
    assertNamed("iCloud Drive", "iCloudDrive", "Library/Mobile Documents/com~apple~CloudDocs");
    assertNamed("Nextcloud", "Nextcloud", "Nextcloud2/studies");
    assertNamed("ownCloud", "ownCloud");
    assertNamed("Box", "Box Sync", "Library/CloudStorage/Box-Box");
  }

  @Test
  void otherNamesSayNothing() {
    for (String name : new String[] {"Dropboxes", "Box", "Interviews on OneDrive", "drive"}) {
      assertThat(by(temp.resolve(name).resolve("study.manicule"), NOTHING, "ext4"))
          .as(name)
          .isEmpty();
    }
    assertThat(by(temp.resolve("Dropbox"), NOTHING, "ext4")).as("the project itself").isEmpty();
  }

  @Test
  void theMarksThatServicesLeaveAreKnown() throws IOException {
    assertMarked("Dropbox", ".dropbox");
    assertMarked("Syncthing", ".stfolder/any");
    assertMarked("Google Drive", ".tmp.drivedownload/any");
    assertMarked("Nextcloud", ".sync_12ab.db");
    assertMarked("Nextcloud", "._sync_12ab.db");
    assertMarked("ownCloud", ".owncloudsync.log");
    assertMarked("Resilio Sync", ".sync/ID");
  }

  @Test
  void theFolderInWhichDropboxKeepsItsSettingsIsNoMark() throws IOException {
    Files.createDirectories(temp.resolve("home/.dropbox"));

    assertThat(by(temp.resolve("home/study.manicule"), NOTHING, "ext4")).isEmpty();
  }

  @Test
  void theSystemsSettingForOneDriveIsKnown() {
    Map<String, String> settings = Map.of("OneDriveCommercial", temp.resolve("Work").toString());

    assertThat(by(temp.resolve("Work/a/study.manicule"), settings, "NTFS")).contains("OneDrive");
    assertThat(by(temp.resolve("Home/study.manicule"), settings, "NTFS")).isEmpty();
  }

  @Test
  void disksOfOtherComputersAreKnownByTheirKind() {
    for (String disk : new String[] {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p"}) {
      assertThat(by(temp, NOTHING, disk)).as(disk).contains("a network share");
    }
    for (String disk : new String[] {"ext4", "btrfs", "apfs", "NTFS", "tmpfs", "overlay"}) {
      assertThat(by(temp, NOTHING, disk)).as(disk).isEmpty();
    }
  }

  private void assertNamed(String service, String... folders) {
    for (String folder : folders) {
      assertThat(by(temp.resolve(folder).resolve("study.manicule"), NOTHING, "apfs"))
          .as(folder)
          .contains(service);
    }
  }

  private void assertMarked(String service, String mark) throws IOException {
    Path top = Files.createTempDirectory(temp, "top");
    Path file = top.resolve(mark);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Path deep = Files.createDirectories(top.resolve("a/b/study.manicule"));

    assertThat(by(deep, NOTHING, "ext4")).as(mark).contains(service);
  }

  private static Optional<String> by(Path folder, Map<String, String> settings, String disk) {
    return Synchronised.by(folder, settings::get, disk);
  }
}
