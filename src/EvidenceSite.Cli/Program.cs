using EvidenceSite.Cli;

return CommandLine.Run(args, Surroundings.OfProcess());
