package dev.sealhook.processor.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build has put into the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"sealhook " + (version == null ? "(not packaged)" : version)};
    }
}
