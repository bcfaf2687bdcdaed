using System.Globalization;
using Banshi.Fuzz;
using SharpFuzz;

// Banshi.Fuzz CORPUS WORK MINUTES [TARGET…]
var (corpus, work, minutes) = (args[0], args[1], double.Parse(args[2], CultureInfo.InvariantCulture));
try
{
    // Before the library is loaded.
    Fuzzer.Instrument(Path.Combine(AppContext.BaseDirectory, "Banshi.Ofd.dll"), _ => true, Options.Value);
}
catch (InstrumentationException)
{
    // It is already: the program was started a second time.
}

return Campaign.Run(corpus, work, TimeSpan.FromMinutes(minutes), args[3..]);
