using EvidenceSite.Benchmarks;

return Commands.Root().Parse(args).Invoke();
