#!/usr/bin/env bash
# Makes the API bundles as they are now the release that later changes are compared with (releng/checks/baseline).
# Run it when a version of the API is released: releng/checks/rebaseline.sh 1.1.0
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
version=${1:?Which version of the API is released? For example: releng/checks/rebaseline.sh 1.1.0}
apis="org.manicule.api org.manicule.ui.api"

cd "$root"
mvn -B -ntp -q -Pquick -DskipTests package -pl bundles/org.manicule.api,bundles/org.manicule.ui.api -am
for api in $apis; do
  jar=$(ls "bundles/$api/target/$api"-*.jar)
  folder=releng/checks/baseline/org/manicule/$api/$version
  mkdir -p "$folder"
  cp "$jar" "$folder/$api-$version.jar"
  # Maven keeps what it has read once.
  rm -rf "$HOME/.m2/repository/org/manicule/$api/$version"
  cat > "$folder/$api-$version.pom" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.manicule</groupId>
  <artifactId>$api</artifactId>
  <version>$version</version>
</project>
POM
  for file in "$folder/$api-$version".{jar,pom}; do sha1sum < "$file" | cut -d' ' -f1 > "$file.sha1"; done
done
sed -i "s|<baseline.version>.*</baseline.version>|<baseline.version>$version</baseline.version>|" pom.xml
echo "The API is now compared with $version. Commit releng/checks/baseline and pom.xml."
