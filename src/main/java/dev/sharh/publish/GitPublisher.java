package dev.sharh.publish;

import dev.sharh.content.MessageException;
import dev.sharh.language.Credentials;
import dev.sharh.language.Message;
import dev.sharh.model.Hosting.PublishTarget;
import dev.sharh.output.Changes;
import dev.sharh.output.Manifest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Publishes to a branch of a git repository, such as {@code gh-pages}, with one commit for each publication. It works in a
 * temporary repository; the user's checkout, index and branches stay as they are. It fetches only the last commit and, if
 * the server allows, no contents of files, and pushes only the difference.
 *
 * <p>It never forces a push. A branch whose last commit was not made by publishing is refused. If the branch changed in the
 * meantime, the push fails, and the user can publish again.
 */
final class GitPublisher implements Publisher {
    private static final String MARK = "Published-with: Sharh";
    private static final String REMOTE = "site";
    private static final String TIP = "refs/sharh/tip";
    private static final String GO_BACK = "Roll back to: ";
    private static final String NEXT = "refs/sharh/next";

    private final PublishTarget.Git target;
    private final Path project;
    private final String address;

    GitPublisher(PublishTarget.Git target, Path project) throws IOException {
        this.target = target;
        this.project = project;
        this.address = ScratchRepository.address(project, target.remote());
    }

    @Override
    public String destination() {
        return "branch " + target.branch() + " of " + Credentials.without(target.remote());
    }

    @Override
    public Changes changes(Publication publication) throws IOException {
        try (ScratchRepository scratch = ScratchRepository.open(project, address, REMOTE)) {
            Git git = scratch.git();
            Optional<String> tip = tip(git, 1);
            GitBranch pages = pages(git, tip);
            return pages.changesTo(release(git, tip, pages, publication));
        }
    }

    @Override
    public Changes publish(Publication publication) throws IOException {
        try (ScratchRepository scratch = ScratchRepository.open(project, address, REMOTE)) {
            Git git = scratch.git();
            Optional<String> tip = tip(git, 1);
            GitBranch pages = pages(git, tip);
            Publication release = release(git, tip, pages, publication);
            Changes changes = pages.changesTo(release);
            if (!changes.isEmpty()) {
                String subject = "Publish the site of " + release.revision();
                push(git, tip, commit(git, tip, tree(git, tip, pages, release), subject));
            }
            return changes;
        } catch (NotPublishedException e) {
            throw e;
        } catch (IOException e) {
            throw new NotPublishedException(e); // nothing was sent yet
        }
    }

    @Override
    public Changes rollback(boolean dryRun) throws IOException {
        try (ScratchRepository scratch = ScratchRepository.open(project, address, REMOTE)) {
            Git git = scratch.git();
            Optional<String> tip = tip(git, 2);
            String previous = TIP + "^";
            boolean isThere = tip.isPresent()
                    && git.run("rev-parse", "--verify", "--quiet", previous).isDone();
            if (!isThere || !isPublication(git, previous)) {
                throw new MessageException(Message.of("“{0}” has no earlier publication", destination()));
            }
            pages(git, tip);
            Changes changes = Changes.between(manifest(git, TIP), manifest(git, previous));
            if (!dryRun) {
                String tree = git.text("rev-parse", previous + "^{tree}");
                String subject = git.text("log", "-1", "--format=%s", previous).replace(GO_BACK, "");
                push(git, tip, commit(git, tip, tree, GO_BACK + subject));
            }
            return changes;
        } catch (NotPublishedException e) {
            throw e;
        } catch (IOException e) {
            throw new NotPublishedException(e); // nothing was sent yet
        }
    }

    private static Manifest manifest(Git git, String commit) throws IOException {
        String json = Git.required(git.run("cat-file", "blob", commit + ":" + Manifest.PATH))
                .output();
        return Manifest.parse(json.getBytes(StandardCharsets.UTF_8), Manifest.PATH);
    }

    private static boolean isPublication(Git git, String commit) throws IOException {
        return git.text("log", "-1", "--format=%B", commit).contains(MARK)
                && git.run("cat-file", "-e", commit + ":" + Manifest.PATH).isDone();
    }

    /** Fetches the last commits of the branch; empty if there is no branch. */
    private Optional<String> tip(Git git, int commits) throws IOException {
        String branch = "refs/heads/" + target.branch();
        if (git.text("ls-remote", REMOTE, branch).isEmpty()) {
            return Optional.empty();
        }
        git.text(
                "fetch",
                "--quiet",
                "--no-tags",
                "--depth=" + commits,
                "--filter=blob:none",
                REMOTE,
                branch + ":" + TIP);
        return Optional.of(git.text("rev-parse", TIP));
    }

    private GitBranch pages(Git git, Optional<String> tip) throws IOException {
        if (tip.isEmpty()) {
            return new GitBranch(Map.of());
        }
        GitBranch pages = GitBranch.of(Git.required(git.run("ls-tree", "-r", "-z", "--full-tree", tip.get()))
                .output());
        if (!isPublication(git, tip.get()) && !pages.blobs().isEmpty()) {
            throw new MessageException(Message.of(
                    "the last commit of {0}, “{1}”, was not made by publishing, and would be lost: name another branch under"
                            + " “publish” in content/site.yaml, or delete or rename this one",
                    destination(), git.text("log", "-1", "--format=%h %s (%an)", tip.get())));
        }
        return pages;
    }

    /** Returns the publication with the assets that open pages of the last commit load. */
    private static Publication release(Git git, Optional<String> tip, GitBranch pages, Publication publication)
            throws IOException {
        if (tip.isEmpty() || !pages.blobs().containsKey(Manifest.PATH)) {
            return publication;
        }
        try {
            return publication.after(
                    manifest(git, tip.get()), entry -> pages.blobs().containsKey(entry.path()));
        } catch (Manifest.DamagedException e) {
            return publication; // what is on the branch is ours all the same, and is made again
        }
    }

    /** Writes the changes as a commit that is not published, and returns its tree. */
    private static String tree(Git git, Optional<String> tip, GitBranch pages, Publication publication)
            throws IOException {
        git.text(
                in -> {
                    OutputStream out = new BufferedOutputStream(in);
                    out.write(("commit " + NEXT + "\ncommitter Sharh <sharh> 0 +0000\ndata 0\n"
                                    + tip.map(commit -> "from " + commit + "\n").orElse(""))
                            .getBytes(StandardCharsets.UTF_8));
                    pages.writeChanges(publication, out);
                    out.write("done\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                },
                "fast-import",
                "--quiet",
                "--done");
        return git.text("rev-parse", NEXT + "^{tree}");
    }

    private static String commit(Git git, Optional<String> tip, String tree, String subject) throws IOException {
        List<String> words = new ArrayList<>(List.of("commit-tree", tree));
        tip.ifPresent(parent -> words.addAll(List.of("-p", parent)));
        if (git.run("config", "--bool", "commit.gpgsign").text().equals("true")) {
            words.add("-S");
        }
        String message = subject + "\n\n" + MARK + "\n";
        return git.text(in -> in.write(message.getBytes(StandardCharsets.UTF_8)), words.toArray(String[]::new));
    }

    private void push(Git git, Optional<String> tip, String commit) throws IOException {
        String branch = "refs/heads/" + target.branch();
        Git.Result pushed = pushed(git, commit + ":" + branch);
        if (pushed.isDone()) {
            return;
        }
        String listed = git.run("ls-remote", REMOTE, branch).text();
        String live = listed.isEmpty() ? "" : listed.split("\\s", 2)[0];
        if (live.equals(commit)) {
            return; // it arrived, and only the answer was lost
        }
        throw new NotPublishedException(Message.of("git reports: {0}", pushed.errorOutput()), live(tip, live));
    }

    private Git.Result pushed(Git git, String what) throws NotPublishedException {
        try {
            return git.run("push", "--quiet", REMOTE, what);
        } catch (IOException e) {
            throw new NotPublishedException(e, unknownState());
        }
    }

    private Message unknownState() {
        return Message.of("It is unknown what is published now: {0} didn't answer. Run it again.", destination());
    }

    private Message live(Optional<String> tip, String live) {
        if (live.isEmpty()) {
            return tip.isEmpty()
                    ? Message.of("Nothing was published: {0} does not exist yet.", destination())
                    : unknownState();
        }
        return tip.filter(live::equals).isPresent()
                ? Message.of("Nothing was published: {0} is still at {1}.", destination(), live)
                : Message.of(
                        "Another program published in the meantime: {0} is at {1}. Run it again.", destination(), live);
    }
}
