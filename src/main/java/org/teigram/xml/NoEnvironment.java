package org.teigram.xml;

import java.util.Set;
import net.sf.saxon.lib.EnvironmentVariableResolver;

/** Stylesheets see no environment variables. Made by Saxon, by its class name. */
public final class NoEnvironment implements EnvironmentVariableResolver {

    @Override
    public Set<String> getAvailableEnvironmentVariables() {
        return Set.of();
    }

    @Override
    public String getEnvironmentVariable(String name) {
        return null;
    }
}
