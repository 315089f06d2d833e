Console.WriteLine("nexflow");
