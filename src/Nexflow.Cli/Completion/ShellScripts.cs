namespace Nexflow.Cli.Completion;

/// <summary>
/// The scripts ask <c>nexflow __complete</c> with the words up to the cursor, and get one candidate a line: the word, a tab, what it means.
/// </summary>
internal static class ShellScripts
{
    /// <summary>Bash splits words at <c>:</c> and <c>=</c>; <c>_nexflow</c> takes the line apart by spaces instead, and gives back only what follows such a break.</summary>
    private const string Bash = """
        # bash completion of nexflow: source <(nexflow completion bash)
        _nexflow() {
            local line=${COMP_LINE:0:COMP_POINT} cur=${COMP_WORDS[COMP_CWORD]} word prefix
            local -a words
            read -ra words <<< "$line"
            [[ $line == *[[:space:]] ]] && words+=("")
            word=${words[-1]}
            [[ $cur == [:=] ]] && cur=
            prefix=${word%"$cur"}
            local candidate rest
            COMPREPLY=()
            while IFS=$'\t' read -r candidate rest; do
                COMPREPLY+=("${candidate#"$prefix"}")
            done < <("${words[0]}" __complete -- "${words[@]:1}" 2>/dev/null)
            [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]] && compopt -o nospace
            return 0
        }
        complete -o default -F _nexflow nexflow

        """;

    private const string Zsh = """
        #compdef nexflow
        # zsh completion of nexflow: source <(nexflow completion zsh)
        _nexflow() {
            local -a candidates
            local word meaning
            while IFS=$'\t' read -r word meaning; do
                candidates+=("${word//:/\\:}${meaning:+:$meaning}")
            done < <("${words[1]}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)
            if (( ${#candidates} )); then
                _describe -V 'nexflow' candidates
            else
                _files
            fi
        }
        compdef _nexflow nexflow

        """;

    private const string Fish = """
        # fish completion of nexflow: nexflow completion fish > ~/.config/fish/completions/nexflow.fish
        function __nexflow_complete
            set -l words (commandline -opc) (commandline -ct)
            $words[1] __complete -- $words[2..-1] 2>/dev/null
        end
        complete -c nexflow -f -a '(__nexflow_complete)'

        """;

    public static string Of(Shell shell) => shell switch
    {
        Shell.Bash => Bash,
        Shell.Zsh => Zsh,
        _ => Fish,
    };
}
