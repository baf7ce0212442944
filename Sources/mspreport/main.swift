print("mspreport")
