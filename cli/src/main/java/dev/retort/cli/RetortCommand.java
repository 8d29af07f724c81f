package dev.retort.cli;

import dev.retort.schema.finding.Code;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program, and the options that every verb has. */
@Command(
        name = "retort",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        description = "Brings a database to the schema of this build, and back.",
        subcommands = {
            UpgradeCommand.class,
            DowngradeCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            HeadsCommand.class,
            ShowCommand.class,
            StampCommand.class,
            PlanCommand.class,
            SqlCommand.class,
            ResumeCommand.class,
            AcceptCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it went well",
            "1:the database or a revision refused",
            "2:the command was not understood; nothing was tried",
            "3:current --check only: revisions are pending"
        })
final class RetortCommand implements Runnable {

    @Option(
            names = "--url",
            scope = ScopeType.INHERIT,
            paramLabel = "<url>",
            description = "JDBC URL of the database. Else the variable RETORT_URL.")
    private @Nullable String url;

    @Option(
            names = "--user",
            scope = ScopeType.INHERIT,
            paramLabel = "<name>",
            description = "Database user. Else the variable RETORT_USER.")
    private @Nullable String user;

    @Option(
            names = "--password",
            scope = ScopeType.INHERIT,
            arity = "0..1",
            interactive = true,
            paramLabel = "<password>",
            description = {
                "Password; without a value you are asked for it.",
                "Better: the variable RETORT_PASSWORD, which no list of processes shows."
            })
    private char @Nullable [] password;

    @Option(
            names = "--registry",
            scope = ScopeType.INHERIT,
            paramLabel = "<class>",
            description = {
                "Registry of revisions; may be given several times. Else the variable",
                "RETORT_REGISTRY, with commas, else all that the class path announces."
            })
    private List<String> registries = List.of();

    @Option(
            names = "--set",
            scope = ScopeType.INHERIT,
            paramLabel = "<name>",
            description = "Only this migration set, where there are several.")
    private @Nullable String set;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Write one JSON object instead of text.")
    private boolean json;

    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "<when>",
            defaultValue = "auto",
            description = "Colours: auto (on a terminal), always or never. The variable NO_COLOR means never.")
    private Palette.When color = Palette.When.AUTO;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Show where a failure comes from.")
    private boolean stackTrace;

    @Spec
    private CommandSpec spec;

    private final Map<String, String> environment;

    RetortCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    boolean json() {
        return json;
    }

    boolean stackTrace() {
        return stackTrace;
    }

    @Nullable
    String set() {
        return set;
    }

    Palette palette() {
        return Palette.choose(color, environment);
    }

    Secrets secrets() {
        return new Secrets(password());
    }

    List<String> registries() {
        if (!registries.isEmpty()) {
            return registries;
        }
        String fromEnvironment = environment.getOrDefault("RETORT_REGISTRY", "");
        return List.of(fromEnvironment.split(",")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * The database that the options or the environment name.
     *
     * @throws UsageException if they name none, or one that no driver takes
     */
    UrlDataSource dataSource() {
        String where = optionOr(url, "RETORT_URL");
        if (where == null) {
            throw new UsageException(
                    Code.RT602,
                    "no database is named; give --url jdbc:postgresql://host/database or set the variable RETORT_URL");
        }
        return new UrlDataSource(where, optionOr(user, "RETORT_USER"), password());
    }

    private @Nullable String password() {
        return password != null ? new String(password) : optionOr(null, "RETORT_PASSWORD");
    }

    private @Nullable String optionOr(@Nullable String option, String variable) {
        String value = option != null ? option : environment.get(variable);
        return value == null || value.isEmpty() ? null : value;
    }
}
