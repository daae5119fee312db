using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace EvidenceSite.Tests.Support;

/// <summary>Walks one type and all nested in it, and notes what they name.</summary>
internal sealed partial class TypeUse
{
    private readonly TypeDefinition top;
    private readonly SortedSet<UsedType> uses = [];
    private readonly SortedSet<string> members = new(StringComparer.Ordinal);
    private readonly SortedSet<string> mutableStatics = new(StringComparer.Ordinal);

    public TypeUse(TypeDefinition type)
    {
        top = type;
        Visit(type);
    }

    public CompiledType ToCompiledType() => new(Named(top), [.. uses], [.. members], [.. mutableStatics]);

    private void Visit(TypeDefinition type)
    {
        Note(type.BaseType);
        Note(type.Interfaces.Select(i => i.InterfaceType));
        Note(type.CustomAttributes.Select(a => a.AttributeType));
        Note(type.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType));
        foreach (var field in type.Fields) Visit(field);
        foreach (var method in type.Methods) Visit(method);
        foreach (var nested in type.NestedTypes) Visit(nested);
    }

    private void Visit(FieldDefinition field)
    {
        Note(field.FieldType);
        // The compiler keeps lambdas that capture nothing in static fields of types whose names begin with <.
        if (!field.IsStatic || field.IsLiteral || field.DeclaringType.Name.StartsWith('<')) return;
        var type = field.FieldType.FullName;
        if (!field.IsInitOnly || ChangingType().IsMatch(type)) mutableStatics.Add($"{field.Name}: {type}");
    }

    private void Visit(MethodDefinition method)
    {
        Note(method.ReturnType);
        Note(method.Parameters.Select(p => p.ParameterType));
        Note(method.CustomAttributes.Select(a => a.AttributeType));
        Note(method.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType));
        if (!method.HasBody) return;
        Note(method.Body.Variables.Select(v => v.VariableType));
        Note(method.Body.ExceptionHandlers.Select(h => h.CatchType));
        foreach (var instruction in method.Body.Instructions) Visit(instruction);
    }

    private void Visit(Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Note(type);
                break;
            case MethodReference method:
                Note(method.DeclaringType);
                Note(method.ReturnType);
                Note(method.Parameters.Select(p => p.ParameterType));
                if (method is GenericInstanceMethod generic) Note(generic.GenericArguments);
                members.Add(WithoutResult(method.FullName));
                break;
            case FieldReference field:
                Note(field.DeclaringType);
                Note(field.FieldType);
                members.Add(WithoutResult(field.FullName));
                break;
        }
    }

    private void Note(IEnumerable<TypeReference> types)
    {
        foreach (var type in types) Note(type);
    }

    // Arrays, references and generic types count as what they are made of.
    private void Note(TypeReference? type)
    {
        if (type is null or GenericParameter) return;
        if (type is GenericInstanceType generic) Note(generic.GenericArguments);
        if (type is TypeSpecification made) Note(made.ElementType);
        else if (Named(type) is var named && !IsMadeUp(type, named)) uses.Add(named);
    }

    // What generators and the compiler add to our assemblies belongs to nobody.
    private static bool IsMadeUp(TypeReference type, UsedType named) =>
        type.Scope is ModuleDefinition && named.Namespace.Split('.')[0] != "EvidenceSite";

    private static UsedType Named(TypeReference type)
    {
        while (type.DeclaringType is { } outer) type = outer;
        var assembly = type.Scope is ModuleDefinition module ? module.Assembly.Name.Name : type.Scope.Name;
        return new UsedType(assembly, type.Namespace, type.Name);
    }

    // Cecil writes a member's full name with the type of its result and a space in front.
    private static string WithoutResult(string fullName)
    {
        var name = fullName.IndexOf("::", StringComparison.Ordinal);
        return fullName[(fullName.LastIndexOf(' ', name) + 1)..];
    }

    [GeneratedRegex(@"\[\]$|^System\.Collections\.(Concurrent\.|Generic\.(List|Dictionary|HashSet|Sorted\w+|Queue|Stack|LinkedList)`)|^System\.Text\.StringBuilder")]
    private static partial Regex ChangingType();
}
