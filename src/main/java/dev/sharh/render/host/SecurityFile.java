package dev.sharh.render.host;

import dev.sharh.model.Hosting.SecurityContact;
import dev.sharh.render.Address;
import dev.sharh.render.OutputFile;
import dev.sharh.render.Rendering;
import dev.sharh.render.page.PageKind;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code /.well-known/security.txt} (RFC 9116), if the settings have a contact. */
public final class SecurityFile implements PageKind {
    private static final Address ADDRESS = new Address(".well-known/security.txt");

    @Override
    public Stream<OutputFile> pages(Rendering rendering) {
        return rendering.site().settings().hosting().security().stream()
                .map(contact -> OutputFile.text(ADDRESS.path(), text(contact, rendering)));
    }

    private static String text(SecurityContact security, Rendering rendering) {
        StringBuilder text = new StringBuilder();
        security.contacts()
                .forEach(contact -> text.append("Contact: ").append(contact).append('\n'));
        text.append("Expires: ").append(security.expires()).append('\n');
        security.policy()
                .ifPresent(policy -> text.append("Policy: ").append(policy).append('\n'));
        text.append("Preferred-Languages: ")
                .append(rendering.languages().stream().map(l -> l.tag()).collect(Collectors.joining(", ")))
                .append('\n');
        rendering
                .site()
                .settings()
                .baseUrl()
                .ifPresent(url ->
                        text.append("Canonical: ").append(ADDRESS.at(url)).append('\n'));
        return text.toString();
    }
}
