using Nexflow.Cli.Hosting;

return (int)await new Application(SystemHost.Create()).RunAsync(args);
