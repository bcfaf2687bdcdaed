# Sourced by ./run, ./test and ./dev: the SDK as they use it.
export UseSharedCompilation=true DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# Without optimization by profile: it miscompiles the Razor compiler once a compiler server has lived for a while (dotnet/runtime#132370),
# and pages that are right fail with hundreds of errors. The program itself runs with it.
sdk() { DOTNET_TieredPGO=0 dotnet "$@"; }
